package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.entente.app.Fault;

/** A temporary folder for what a benchmark makes; gone with all that is in it when it is closed. */
record BenchFolder(Path path) implements AutoCloseable {
    /** @param parent where it is made; null for the system's own place */
    static BenchFolder in(Path parent) {
        Path place = parent == null ? Path.of(System.getProperty("java.io.tmpdir")) : parent;
        try {
            return new BenchFolder(Files.createTempDirectory(place, "entente-bench"));
        } catch (IOException e) {
            throw fault(place, e);
        }
    }

    Path empty(String name) {
        try {
            return Files.createDirectory(path.resolve(name));
        } catch (IOException e) {
            throw fault(path, e);
        }
    }

    static Fault fault(Path place, IOException e) {
        return new Fault(place.toString(), "cannot be written to: " + e.getMessage(), "name a --folder with room", e);
    }

    /** Removes all that lies in a folder, and the folder. */
    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    @Override
    public void close() {
        remove(path);
    }
}
