package org.entente.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.app.ContentId;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.PublicationDate;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.app.store.FeedItemRow;
import org.entente.app.watch.http.Answer;
import org.entente.app.watch.http.Answer.Failed;
import org.entente.app.watch.http.Answer.Got;
import org.entente.app.watch.http.Asking;
import org.entente.app.watch.http.Fetcher;
import org.entente.engine.ontology.Article;

/** The page of an item into an article; the feed fills in what the page does not say. */
final class PageReader {
    private static final int MOST_TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private final Fetcher fetcher;
    private final Opening formats;
    private final Clock clock;

    /** What came of an item's page: a result, or nothing yet and the reason why it is tried again. */
    record Page(FeedItemRow item, int tries, Optional<Result> result, String waitingFor) {}

    PageReader(Fetcher fetcher, Opening formats, Clock clock) {
        this.fetcher = fetcher;
        this.formats = formats;
        this.clock = clock;
    }

    Page read(FeedItemRow item) {
        Answer answer = fetcher.get(URI.create(item.address()), Asking.FOR_A_PAGE);
        if (answer instanceof Got got) {
            Result result = open(item, got);
            return done(item, result instanceof Skipped skipped ? instead(item, skipped) : result);
        }
        if (answer instanceof Failed failed) {
            return isWorthAnotherTry(item, failed.why())
                    ? new Page(item, tries(item, failed.why()), Optional.empty(), failed.detail())
                    : done(item, instead(item, new Skipped(item.address(), Reason.NOT_FETCHED, failed.detail())));
        }
        return done(
                item, new Skipped(item.address(), Reason.NOT_FETCHED, "the server answers 304 to a first question"));
    }

    private static Page done(FeedItemRow item, Result result) {
        return new Page(item, item.tries() + 1, Optional.of(result), "");
    }

    /** Where the host wants rest nothing is wrong with the page, and nobody asked for it. */
    private static int tries(FeedItemRow item, Answer.Why why) {
        return why == Answer.Why.BUSY ? item.tries() : item.tries() + 1;
    }

    private boolean isWorthAnotherTry(FeedItemRow item, Answer.Why why) {
        return why == Answer.Why.BUSY
                ? clock.instant().isBefore(item.seen().plus(LONGEST_WAIT))
                : why.passes() && item.tries() + 1 < MOST_TRIES;
    }

    private Result open(FeedItemRow item, Got got) {
        String place = got.address().toString();
        Known known = new Known(got.type(), place, item.title(), date(item), item.outlet());
        try (Articles articles = formats.open(Source.of(place, name(got.address()), known, got.body()))) {
            if (!articles.hasNext()) {
                return new Skipped(place, Reason.EMPTY, "is empty");
            }
            Result first = articles.next();
            if (articles.hasNext()) {
                return new Skipped(place, Reason.MANY_ARTICLES, "holds several articles");
            }
            return first instanceof Result.Found found
                    ? new Result.Found(place, completed(found.article(), known), found.language())
                    : new Skipped(place, ((Skipped) first).reason(), ((Skipped) first).detail());
        } catch (IOException e) {
            return Skipped.unreadable(place, e);
        }
    }

    /** The last part of the path. */
    private static String name(URI address) {
        return address.getPath() == null ? "" : address.getPath().replaceFirst(".*/", "");
    }

    /** The feed's text, if it has the whole of it, in place of a page that cannot be had. */
    private Result instead(FeedItemRow item, Skipped skipped) {
        Optional<String> text = item.content().flatMap(FullText::of);
        if (text.isEmpty()) {
            return skipped;
        }
        Article article = new Article(
                ContentId.of("", Optional.empty(), "", "", text.get()), "", text.get(), Optional.empty(), "", "");
        Known known = new Known("", item.address(), item.title(), date(item), item.outlet());
        return new Result.Found(item.address(), completed(article, known));
    }

    /** The day the feed tells, unless it lies in the future: then the feed's clock is wrong, or it means an event. */
    private String date(FeedItemRow item) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return PublicationDate.of(item.date())
                .filter(day -> !day.isAfter(tomorrow) && day.isAfter(LocalDate.EPOCH))
                .map(LocalDate::toString)
                .orElse("");
    }

    /** A format may not look at what is known from outside; an id that is one of the content follows it. */
    private static Article completed(Article article, Known known) {
        boolean own = article.id().equals(ContentId.of(article));
        String title = article.title().isEmpty() ? known.title() : article.title();
        String text =
                article.text().stripLeading().startsWith(title) ? article.text() : title + "\n\n" + article.text();
        Optional<LocalDate> day = article.published().or(() -> PublicationDate.of(known.date()));
        String outlet = article.outlet().isEmpty() ? known.outlet() : article.outlet();
        String address = article.address().isEmpty() ? known.address() : article.address();
        String id = own ? ContentId.of(title, day, outlet, address, text) : article.id();
        return new Article(id, title, text, day, outlet, address);
    }
}
