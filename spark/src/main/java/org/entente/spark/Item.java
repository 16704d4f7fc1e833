package org.entente.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Article;

/**
 * An article on its way between machines.
 *
 * @param order its place in the corpus, which decides between equals as it would on one machine
 * @param language what its source says of it, later what was found out
 * @param published null if it has no date
 */
record Item(
        long order,
        String place,
        String language,
        String id,
        String title,
        String text,
        LocalDate published,
        String outlet,
        String address)
        implements Serializable {
    static Item of(long order, Result.Found found) {
        Article a = found.article();
        return new Item(
                order,
                found.place(),
                found.language(),
                a.id(),
                a.title(),
                a.text(),
                a.published().orElse(null),
                a.outlet(),
                a.address());
    }

    Article article() {
        return new Article(id, title, text, Optional.ofNullable(published), outlet, address);
    }

    Item in(String found) {
        return new Item(order, place, found, id, title, text, published, outlet, address);
    }
}
