package org.entente.app.setup;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The checkout that the running program was built in, if it still lies there. */
public final class SourceTree {
    private static final Path LEXICON = Path.of("lexicon", "src", "main", "resources", "lexicon");

    private SourceTree() {}

    /** The lexicon's folder in it. It is looked for above the program, not above the user: any folder may be his. */
    public static Optional<Path> lexicon() {
        try {
            return above(Path.of(SourceTree.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<Path> above(Path program) {
        for (Path folder = program.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path lexicon = folder.resolve(LEXICON);
            if (Files.isRegularFile(lexicon.resolve("operators.yaml"))) {
                return Optional.of(lexicon);
            }
        }
        return Optional.empty();
    }
}
