package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --lexicon DIR}. To be used with {@link Mixin}. */
final class LexiconOption {
    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder with your own lexicon, laid over ours.")
    private Path folder;

    /** The folder, if the user named one. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
