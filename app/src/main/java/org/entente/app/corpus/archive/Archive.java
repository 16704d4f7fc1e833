package org.entente.app.corpus.archive;

import java.io.IOException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Container;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.app.corpus.input.Spoiled;

/** The articles of all entries of an archive, one entry open at a time. Where it breaks off, what came before stays. */
final class Archive extends Container {
    private final Source source;
    private final Entries entries;
    private final Opening opening;
    private Optional<Source> entry = Optional.empty();
    private Result last;
    private boolean any;

    Archive(Source source, Entries entries, Opening opening) {
        super(source.place());
        this.source = source;
        this.entries = entries;
        this.opening = opening;
    }

    @Override
    protected Optional<Articles> open() throws IOException {
        try {
            leave();
            Optional<Entry> next = entries.next();
            boolean nothing = next.isEmpty() && !any;
            any = true;
            if (nothing) {
                return Optional.of(Articles.of(new Skipped(source.place(), Reason.EMPTY, "holds nothing")));
            }
            return next.isPresent() ? Optional.of(open(next.get()).map(this::seen)) : Optional.empty();
        } catch (RuntimeException e) {
            throw Spoiled.by(e);
        }
    }

    private Result seen(Result result) {
        last = result;
        return result;
    }

    @Override
    protected Optional<Result> broken(IOException e) {
        Skipped fault = Skipped.unreadable(source.place(), Spoiled.by(e));
        return isTold(fault) ? Optional.empty() : Optional.of(fault);
    }

    /** Where an archive ends within an article, that one has said so already; so has the bomb in a bomb. */
    private boolean isTold(Skipped fault) {
        boolean goesOn = fault.reason() == Reason.TRUNCATED || fault.reason() == Reason.BOMB;
        return goesOn && last instanceof Skipped before && before.reason() == fault.reason();
    }

    /** Of an archive that is a stream, an entry must be read to its end before the next one is met. */
    private void leave() throws IOException {
        if (entry.isPresent()) {
            Source left = entry.get();
            entry = Optional.empty();
            if (!(entries instanceof ZipFileEntries)) {
                left.skipRest();
            }
        }
    }

    private Articles open(Entry next) throws IOException {
        String place = source.place() + "!" + next.name();
        if (next.fault().isPresent()) {
            Entry.Fault fault = next.fault().get();
            return Articles.of(new Skipped(place, fault.reason(), fault.detail()));
        }
        Source inside = source.unpacked(place, next.lastName(), Known.NOTHING, next.bytes(), next.packed());
        entry = Optional.of(inside);
        if (next.isHidden() || next.kind().equals(Entry.FOLDER)) {
            return Articles.of();
        }
        if (!next.kind().isEmpty()) {
            opening.passOver(next.kind());
            return Articles.of();
        }
        return opening.open(inside);
    }

    @Override
    public void close() throws IOException {
        try (entries) {
            super.close();
        }
    }
}
