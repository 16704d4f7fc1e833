package org.entente.app.corpus;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** From the place of an article back to the file in which it was found. */
public final class Places {
    private Places() {}

    /**
     * The file of a place such as {@code "x.jsonl:12"} or {@code "news.zip!2024/a.html"}; empty if there is no such file
     * now. A file may have such signs in its own name: the longest name that exists is meant.
     */
    public static Optional<Path> file(String place) {
        for (String name = place; !name.isEmpty(); name = shorter(name)) {
            if (isFile(name)) {
                return Optional.of(Path.of(name));
            }
        }
        return Optional.empty();
    }

    private static String shorter(String name) {
        return name.substring(0, Math.max(0, Math.max(name.lastIndexOf('!'), name.lastIndexOf(':'))));
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
