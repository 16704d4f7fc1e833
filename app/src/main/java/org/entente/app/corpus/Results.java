package org.entente.app.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** Goes through a corpus with one file open at a time. */
final class Results implements Iterator<Result> {
    private final Walk walk;
    private final Formats formats;
    private Articles current = Articles.of();
    private Optional<Source> source = Optional.empty();
    private boolean ended;
    private long before;
    private long here;

    /** Whether the folder that the user named has held anything so far. */
    private boolean foundAny;

    Results(Walk walk, Formats formats) {
        this.walk = walk;
        this.formats = formats;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            current = close().orElseGet(this::nextInput);
        }
        here = source.map(Source::position).orElse(0L);
        return current.hasNext();
    }

    @Override
    public Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private Articles nextInput() {
        Optional<Walk.Step> step = walk.next();
        ended = step.isEmpty();
        return step.map(this::open).orElse(Articles.of());
    }

    /** Nothing more is read. */
    void leave() {
        ended = true;
        close();
    }

    long bytesRead() {
        return before + here;
    }

    private Articles open(Walk.Step step) {
        if (step instanceof Walk.Step.File file) {
            Articles articles = open(file);
            foundAny |= !file.named() && articles.hasNext();
            return articles;
        }
        if (step instanceof Walk.Step.Unread unread) {
            return Articles.of(unread.why());
        }
        Articles nothing = foundAny ? Articles.of() : Articles.of(nothing((Walk.Step.Left) step));
        foundAny = false;
        return nothing;
    }

    private static Skipped nothing(Walk.Step.Left left) {
        return new Skipped(left.folder().toString(), Reason.EMPTY, "holds nothing that can be read");
    }

    private Articles open(Walk.Step.File file) {
        try {
            Source opened = Source.of(file.path());
            source = Optional.of(opened);
            return file.named() ? formats.open(opened) : formats.openFound(opened);
        } catch (IOException e) {
            return Articles.of(Skipped.unreadable(file.path().toString(), e));
        }
    }

    /** A file that cannot be closed is a fault of its own, and the next one is read after it. */
    private Optional<Articles> close() {
        Optional<Source> done = source;
        source = Optional.empty();
        before += done.map(Results::size).orElse(0L);
        try {
            current.close();
            return Optional.empty();
        } catch (IOException e) {
            String place = done.map(Source::place).orElse("");
            return Optional.of(Articles.of(Skipped.unreadable(place, e)));
        } finally {
            current = Articles.of();
        }
    }

    /** A file that nobody reads to its end, such as a picture, is dealt with all the same. */
    private static long size(Source source) {
        return source.file().map(file -> file.toFile().length()).orElseGet(source::position);
    }
}
