package org.entente.app.exchange.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;

/** The files that paths name: folders with all in them, in the order of their names, without hidden ones. */
public record EventFiles(List<Path> files, List<Skipped> skipped) {
    /** Those of the paths, and those that are not there. */
    public static EventFiles of(List<Path> paths) {
        EventFiles all = new EventFiles(new ArrayList<>(), new ArrayList<>());
        paths.forEach(all::add);
        return all;
    }

    /** How many bytes they have, packed as they are. */
    public long bytes() {
        return files.stream().mapToLong(EventFiles::size).sum();
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            int before = files.size();
            children(path).forEach(this::add);
            if (files.size() == before) {
                skipped.add(new Skipped(path.toString(), Reason.EMPTY, "holds no file"));
            }
        } else if (Files.exists(path)) {
            files.add(path);
        } else {
            skipped.add(new Skipped(path.toString(), Reason.MISSING, "there is no such file or folder"));
        }
    }

    private List<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> !path.getFileName().toString().startsWith("."))
                    // A linked folder is not entered: it could lead back here.
                    .filter(path -> !(Files.isSymbolicLink(path) && Files.isDirectory(path)))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            skipped.add(Skipped.unreadable(folder.toString(), e));
            return List.of();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
