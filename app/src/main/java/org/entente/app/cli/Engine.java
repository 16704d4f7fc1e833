package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.engine.coding.Coder;

/** The one place where the parts of the engine are put together. */
public final class Engine {
    private Engine() {}

    /** A coder over our lexicon, with the user's own folder laid over it if there is one. */
    public static Coder coder(Optional<Path> lexiconDir) {
        return new Coder();
    }

    /** Names the lexicon that {@link #coder} uses; an article coded with another one is coded again. */
    public static String lexiconVersion(Optional<Path> lexiconDir) {
        return "1";
    }
}
