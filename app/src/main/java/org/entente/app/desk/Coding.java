package org.entente.app.desk;

import java.time.LocalDate;
import java.util.List;
import org.entente.engine.coding.Explanation;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** What the desk asks of the engine. Serves many threads at once. */
@FunctionalInterface
public interface Coding {
    /** The reading of one article, its perspective found in the article itself. */
    Reading read(Article article);

    /**
     * The same from the side of somebody whom a user names, by code or name; those who know nobody find it in the article.
     *
     * @throws org.entente.app.Fault if nobody is called so, with near names
     */
    default Reading read(Article article, String side) {
        return read(article);
    }

    /**
     * How each sentence of a text is coded by itself: nothing, for those who cannot tell.
     *
     * @param day the day names are read for
     */
    default List<Explanation> explain(String sentence, LocalDate day) {
        return List.of();
    }
}
