package org.entente.app.corpus.warc;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Container;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
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
final class WarcArticles extends Container {
    private final Source source;
    private final Opening opening;
    private final Map<String, String> titles;
    private final WarcReader reader;

    /** The record behind one that is broken. */
    private Optional<WarcRecord> next = Optional.empty();

    /** @param titles what pages are called, by address, for those that do not say it themselves */
    WarcArticles(Source source, Opening opening, Map<String, String> titles) throws IOException {
        super(source.place());
        this.source = source;
        this.opening = opening;
        this.titles = titles;
        this.reader = new WarcReader(source.stream());
        reader.setLenient(true);
    }

    @Override
    protected Optional<Articles> open() throws IOException {
        try {
            Optional<WarcRecord> record = next.isPresent() ? next : reader.next();
            next = Optional.empty();
            return record.isPresent() ? Optional.of(open(record.get())) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // After a break in gzip or in the lengths nobody knows where the next record begins.
            throw Spoiled.by(e);
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

    private Articles open(WarcRecord record) throws IOException {
        if (record instanceof WarcRevisit) {
            opening.passOver("WARC revisits");
            return Articles.of();
        }
        Optional<Capture> page;
        try {
            page = Capture.of(record);
        } catch (BrokenRecord broken) {
            return Articles.of(
                    new Skipped(source.place() + "!" + broken.address(), Reason.UNREADABLE, broken.getMessage()));
        } catch (IOException | RuntimeException e) {
            return Articles.of(broken(record, e));
        }
        return page.isPresent() ? open(page.get()) : Articles.of();
    }

    private Articles open(Capture page) throws IOException {
        return opening.open(page.source(source, titles)).map(page::refute);
    }

    @Override
    public void close() throws IOException {
        try (reader) {
            super.close();
        }
    }
}
