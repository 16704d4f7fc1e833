package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.engine.coding.Coder;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** The one place where the parts of the engine are put together. */
public final class Engine {
    private Engine() {}

    /** A coder over our lexicon, with the user's own folder laid over it if there is one. */
    public static Coder coder(Optional<Path> lexiconDir) {
        throw new UnsupportedOperationException("the coder is not wired yet");
    }

    /** Reads articles with {@link #coder}, finding each one's perspective in the article itself. */
    public static Function<Article, Reading> reader(Optional<Path> lexiconDir) {
        Coder coder = coder(lexiconDir);
        return article -> coder.read(article, Optional.empty());
    }

    /** Names the lexicon that {@link #coder} uses; an article coded with another one is coded again. */
    public static String lexiconVersion(Optional<Path> lexiconDir) {
        return "1";
    }
}
