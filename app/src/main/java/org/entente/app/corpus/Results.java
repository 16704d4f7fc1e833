package org.entente.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** Goes through a corpus with one file open at a time. */
final class Results implements Iterator<Result> {
    private final Formats formats = new Formats();
    private final Iterator<Path> files;
    private Articles current;

    Results(List<Skipped> skipped, List<Path> files) {
        this.files = files.iterator();
        current = Articles.of(skipped.toArray(Result[]::new));
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && files.hasNext()) {
            close();
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

    private Articles open(Path file) {
        try {
            return formats.open(Source.of(file));
        } catch (IOException e) {
            return Articles.of(Skipped.unreadable(file.toString(), e));
        }
    }

    private void close() {
        try {
            current.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
