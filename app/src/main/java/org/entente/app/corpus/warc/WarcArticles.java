package org.entente.app.corpus.warc;

import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * The articles in a web archive, with one record in memory at a time. Pages, texts and PDFs that came with status 200
 * are read; pictures, scripts, redirects and the like are no loss and passed over without a word. Revisits, which say
 * only that a page had not changed since another file, are counted and told of once at the end.
 *
 * <p>The day of capture ({@code WARC-Date}) is never taken for a day of publication: a crawler finds most pages days or
 * years after they were written, and "on Friday" would be read as a wrong day. It only refutes: a page cannot have been
 * published after it was captured.
 */
final class WarcArticles implements Articles {
    private final String place;
    private final Opening opening;
    private final Map<String, String> titles;
    private final WarcReader reader;
    private Articles inRecord = Articles.of();
    private Capture capture;
    private Optional<Result> ahead = Optional.empty();
    private long revisits;
    private boolean ended;

    /** @param titles what pages are called, by address, for those that do not say it themselves */
    WarcArticles(Source source, Opening opening, Map<String, String> titles) throws IOException {
        this.place = source.place();
        this.opening = opening;
        this.titles = titles;
        this.reader = new WarcReader(source.stream());
        reader.setLenient(true);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && (inRecord.hasNext() || !ended)) {
            ahead = inRecord.hasNext() ? Optional.of(capture.refute(inRecord.next())) : advance();
        }
        return ahead.isPresent();
    }

    @Override
    public Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException(place);
        }
        Result result = ahead.get();
        ahead = Optional.empty();
        return result;
    }

    /** Opens the next record; empty if that is left to {@link #inRecord} or there is nothing to tell. */
    private Optional<Result> advance() {
        try {
            inRecord.close();
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                ended = true;
                return seenBefore();
            }
            return open(record.get());
        } catch (IOException e) {
            // After a break in gzip or in the lengths nobody knows where the next record begins.
            ended = true;
            inRecord = Articles.of();
            return Optional.of(new Skipped(place, Reason.CUT_SHORT, "breaks off or is broken: " + e.getMessage()));
        }
    }

    private Optional<Result> open(WarcRecord record) throws IOException {
        if (record instanceof WarcRevisit) {
            revisits++;
            return Optional.empty();
        }
        Optional<Capture> page;
        try {
            page = Capture.of(record);
        } catch (BrokenRecord broken) {
            return Optional.of(new Skipped(place + "!" + broken.address(), Reason.UNREADABLE, broken.getMessage()));
        }
        if (page.isPresent()) {
            capture = page.get();
            inRecord = opening.open(capture.source(place, titles));
        }
        return Optional.empty();
    }

    private Optional<Result> seenBefore() {
        return revisits == 0
                ? Optional.empty()
                : Optional.of(new Skipped(
                        place,
                        Reason.REVISIT,
                        "has " + revisits + " revisit " + (revisits == 1 ? "record" : "records")
                                + " that only point to an earlier capture"));
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inRecord.close();
        reader.close();
    }
}
