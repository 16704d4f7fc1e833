package org.entente.app.exchange.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Fault;

/** A folder that is there as a whole or not at all: written beside its place, and put there when all is well. */
public final class WholeFolder implements AutoCloseable {
    private final Path place;
    private final Path part;
    private boolean done;

    private WholeFolder(Path place) {
        this.place = place;
        part = place.resolveSibling("." + place.getFileName() + ".part");
    }

    /**
     * Begins the folder; nothing may be at its place yet but an empty folder, unless it is to be replaced.
     *
     * @throws Fault if something is there, or nothing can be written there
     */
    public static WholeFolder at(Path folder, boolean replace) {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !isEmptyFolder(place)) {
            refuse(folder, replace);
        }
        WholeFolder whole = new WholeFolder(place);
        whole.attempt(() -> {
            delete(whole.part);
            Files.createDirectories(whole.part);
        });
        return whole;
    }

    /** What we did not write is never taken away, whatever the user says. */
    private static void refuse(Path folder, boolean replace) {
        if (!Files.exists(folder.resolve(About.FILE))) {
            throw new Fault(folder.toString(), "is there already, and is no export", "name another folder");
        }
        if (!replace) {
            throw new Fault(folder.toString(), "is there already", "name another folder, or give --overwrite");
        }
    }

    /** Where to write until all is done. */
    public Path folder() {
        return part;
    }

    /** A UTF-8 file in it. */
    Writer file(String name) {
        try {
            return new BufferedWriter(Files.newBufferedWriter(part.resolve(name), StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** All is written: puts the folder in its place. */
    public void finish() {
        attempt(() -> {
            delete(place);
            Files.move(part, place);
            done = true;
        });
    }

    /** Takes away what was written if it was not finished. */
    @Override
    public void close() {
        if (!done) {
            attempt(() -> delete(part));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Fault unwritable(IOException e) {
        String why = e instanceof FileSystemException f && f.getReason() != null ? ": " + f.getReason() : "";
        return new Fault(place.toString(), "cannot be written" + why, "name a folder that you may write to", e);
    }

    private static boolean isEmptyFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
