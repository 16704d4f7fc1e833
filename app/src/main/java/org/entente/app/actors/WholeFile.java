package org.entente.app.actors;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.app.Fault;

/** A file that is there wholly or not at all: written beside its place, and moved there when it is complete. */
public final class WholeFile {
    /** What writes the text. */
    public interface Text {
        void to(Writer writer) throws IOException;
    }

    private WholeFile() {}

    /** Puts the text into {@code file}, and makes its folder if there is none; a link stays a link. */
    public static void write(Path file, Text text) {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Files.createDirectories(place.getParent());
            Path beside = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid());
            try {
                try (BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                    text.to(writer);
                }
                keepMode(place, beside);
                move(beside, place);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(file.toString(), "cannot be written", "name a file in a folder that you may write to", e);
        }
    }

    private static void keepMode(Path place, Path beside) throws IOException {
        if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(place));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
