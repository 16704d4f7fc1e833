package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.store.Directory;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Outlet;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.ontology.Article;

/** Actors and outlets by the lexicon's tables, which are read when the first of them is asked for. */
final class LexiconDirectory implements Directory {
    private final Late<String, Optional<Named>> actors;
    private final Late<Article, Optional<String>> countries;

    LexiconDirectory(Optional<Path> lexiconDir) {
        actors = new Late<>(() -> {
            ActorTable table = ActorReader.read(LexiconFiles.all(lexiconDir));
            return code -> named(table, code);
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

    private static Optional<Named> named(ActorTable table, String code) {
        return Optional.ofNullable(table.codes().get(code))
                .map(actor -> new Named(actor.name(), table.kind(code).toUpperCase(java.util.Locale.ROOT)));
    }
}
