package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.store.Directory;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Listing;
import org.entente.engine.lexicon.Outlet;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Sector;

/** Actors and outlets by the lexicon's tables, which are read when the first of them is asked for. */
final class LexiconDirectory implements Directory {
    private final Late<String, Optional<Named>> actors;
    private final Late<Article, Optional<String>> countries;

    LexiconDirectory(Optional<Path> lexiconDir) {
        actors = new Late<>(() -> {
            Map<String, Named> named = named(Engine.listing(lexiconDir));
            return code -> Optional.ofNullable(named.get(code));
        });
        countries = new Late<>(() -> {
            OutletTable table = OutletTable.read(LexiconFiles.all(lexiconDir));
            return article -> table.find(article.outlet(), article.address()).flatMap(Outlet::home);
        });
    }

    @Override
    public Optional<Named> actor(String code) {
        return actors.apply(code);
    }

    @Override
    public Optional<String> country(Article article) {
        return article.outlet().isEmpty() && article.address().isEmpty() ? Optional.empty() : countries.apply(article);
    }

    /** Of all bodies of one code the one that the others belong to: the union before its council and its court. */
    private static Map<String, Named> named(Listing listing) {
        Comparator<Listed.Body> wholeFirst = Comparator.<Listed.Body, Boolean>comparing(
                        body -> body.sector() != Sector.NONE)
                .thenComparing(body -> body.members().isEmpty());
        Map<String, Named> named = new HashMap<>();
        listing.items().stream()
                .filter(Listed.Body.class::isInstance)
                .map(Listed.Body.class::cast)
                .sorted(wholeFirst)
                .forEach(body -> named.putIfAbsent(
                        body.code(), new Named(body.name(), body.kind().toUpperCase(Locale.ROOT))));
        return named;
    }
}
