package org.entente.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** The articles of a source, closed together with it. One on which a reader stumbles costs no other source. */
final class Reading implements Articles {
    private final Articles articles;
    private final Source source;
    private Optional<Result> ahead = Optional.empty();
    private boolean ended;

    Reading(Articles articles, Source source) {
        this.articles = articles;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = advance();
            ended = ahead.isEmpty() || ended;
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

    private Optional<Result> advance() {
        try {
            return articles.hasNext() ? Optional.of(articles.next()) : Optional.empty();
        } catch (Fault e) {
            throw e;
        } catch (UncheckedIOException e) {
            ended = true;
            return Optional.of(Skipped.unreadable(source.place(), e.getCause()));
        } catch (RuntimeException | StackOverflowError e) {
            ended = true;
            return Optional.of(stumbled(source.place(), e));
        }
    }

    static Skipped stumbled(String place, Throwable e) {
        if ("1".equals(System.getenv("ENTENTE_DEBUG"))) {
            e.printStackTrace();
        }
        return new Skipped(place, Reason.NOT_READ, "could not be read: " + e);
    }

    @Override
    public void close() throws IOException {
        ended = true;
        try (source) {
            articles.close();
        }
    }
}
