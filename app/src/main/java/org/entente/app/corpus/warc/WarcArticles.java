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
import org.entente.app.corpus.input.Spoiled;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * The articles in a web archive, with one record in memory at a time. Pages, texts and PDFs that came with status 200
 * are read; pictures, scripts, redirects and the like are no loss and passed over without a word. Revisits, which say
 * only that a page had not changed since another capture, are passed over and counted.
 *
 * <p>The day of capture ({@code WARC-Date}) is never taken for a day of publication: a crawler finds most pages days or
 * years after they were written, and "on Friday" would be read as a wrong day. It only refutes: a page cannot have been
 * published after it was captured.
 */
final class WarcArticles implements Articles {
    private final Source source;
    private final Opening opening;
    private final Map<String, String> titles;
    private final WarcReader reader;
    private Articles inRecord = Articles.of();
    private Capture capture;
    private Optional<Result> ahead = Optional.empty();
    private boolean ended;

    /** The record behind one that is broken. */
    private Optional<WarcRecord> next = Optional.empty();

    /** @param titles what pages are called, by address, for those that do not say it themselves */
    WarcArticles(Source source, Opening opening, Map<String, String> titles) throws IOException {
        this.source = source;
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
            throw new NoSuchElementException(source.place());
        }
        Result result = ahead.get();
        ahead = Optional.empty();
        return result;
    }

    /** Opens the next record; empty if that is left to {@link #inRecord} or there is nothing to tell. */
    private Optional<Result> advance() {
        try {
            inRecord.close();
            Optional<WarcRecord> record = next.isPresent() ? next : reader.next();
            next = Optional.empty();
            ended = record.isEmpty();
            return record.isPresent() ? open(record.get()) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // After a break in gzip or in the lengths nobody knows where the next record begins.
            ended = true;
            inRecord = Articles.of();
            return Optional.of(Skipped.unreadable(source.place(), Spoiled.by(e)));
        }
    }

    /** A record on which a reader stumbles is broken itself if another follows; else the archive breaks off there. */
    private Skipped broken(WarcRecord record, Exception e) throws IOException {
        next = reader.next();
        if (next.isEmpty()) {
            throw Spoiled.by(e);
        }
        String address = record.headers().first("WARC-Target-URI").orElse(record.type());
        return new Skipped(
                source.place() + "!" + address, Reason.UNREADABLE, Spoiled.by(e).getMessage());
    }

    private Optional<Result> open(WarcRecord record) throws IOException {
        if (record instanceof WarcRevisit) {
            opening.passOver("WARC revisits");
            return Optional.empty();
        }
        Optional<Capture> page;
        try {
            page = Capture.of(record);
        } catch (BrokenRecord broken) {
            return Optional.of(
                    new Skipped(source.place() + "!" + broken.address(), Reason.UNREADABLE, broken.getMessage()));
        } catch (IOException | RuntimeException e) {
            return Optional.of(broken(record, e));
        }
        if (page.isPresent()) {
            capture = page.get();
            inRecord = opening.open(capture.source(source, titles));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inRecord.close();
        reader.close();
    }
}
