package org.entente.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through a corpus with one file open at a time. */
final class Results implements Iterator<Result> {
    private final Iterator<Path> files;
    private Iterator<? extends Result> current;

    Results(List<Skipped> skipped, List<Path> files) {
        this.files = files.iterator();
        current = List.copyOf(skipped).iterator();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && files.hasNext()) {
            current = open(files.next());
        }
        return current.hasNext();
    }

    @Override
    public Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private static Iterator<Result> open(Path file) {
        if (ArticleFile.Kind.of(file) != ArticleFile.Kind.JSON_LINES) {
            return Collections.singleton(ArticleFile.read(file)).iterator();
        }
        return lines(file);
    }

    private static Iterator<Result> lines(Path file) {
        String place = file.toString();
        try {
            JsonLines lines = new JsonLines(place, Files.newInputStream(file));
            Result empty = new Skipped(place, Reason.EMPTY, "is empty");
            return lines.hasNext() ? lines : Collections.singleton(empty).iterator();
        } catch (IOException e) {
            return Collections.<Result>singleton(ArticleFile.unreadable(place, e))
                    .iterator();
        }
    }
}
