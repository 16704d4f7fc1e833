package org.entente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A user's lexicon in a folder of this machine. */
final class LaidOut {
    private static final Map<Own, Path> FOLDERS = new ConcurrentHashMap<>();

    private LaidOut() {}

    static Path of(Own own) {
        return FOLDERS.computeIfAbsent(own, LaidOut::write);
    }

    private static Path write(Own own) {
        try {
            Path folder = Files.createTempDirectory("entente-lexicon-");
            for (Map.Entry<String, String> file : own.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon cannot be laid out here", e);
        }
    }
}
