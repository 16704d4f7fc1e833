package org.entente.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.LookAhead;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** The articles of a source, closed together with it. One on which a reader stumbles costs no other source. */
final class Reading extends LookAhead {
    private final Articles articles;
    private final Source source;

    Reading(Articles articles, Source source) {
        super(source.place());
        this.articles = articles;
        this.source = source;
    }

    @Override
    protected Optional<Result> find() {
        try {
            return articles.hasNext() ? Optional.of(articles.next()) : Optional.empty();
        } catch (Fault e) {
            throw e;
        } catch (UncheckedIOException e) {
            end();
            return Optional.of(Skipped.unreadable(source.place(), e.getCause()));
        } catch (RuntimeException | StackOverflowError e) {
            end();
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
        super.close();
        try (source) {
            articles.close();
        }
    }
}
