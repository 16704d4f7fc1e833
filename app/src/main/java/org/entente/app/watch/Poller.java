package org.entente.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.corpus.input.PublicationDate;
import org.entente.app.store.FeedRow;
import org.entente.app.watch.feed.BadFeed;
import org.entente.app.watch.feed.Feed;
import org.entente.app.watch.feed.FeedReader;
import org.entente.app.watch.feed.Item;
import org.entente.app.watch.feed.Kind;
import org.entente.app.watch.http.Answer;
import org.entente.app.watch.http.Answer.Failed;
import org.entente.app.watch.http.Answer.Got;
import org.entente.app.watch.http.Asking;
import org.entente.app.watch.http.Fetcher;

/** Asks for a feed, and says how it stands afterwards and what it tells. */
final class Poller {
    private static final int DEEPEST = 3;
    private static final int MOST_CHILDREN = 50;

    /** Longer header values are not sent back. */
    private static final int LONGEST_MARK = 1000;

    /** What news sitemaps keep, and some days more. */
    private static final Duration RECENT = Duration.ofDays(7);

    private final Fetcher fetcher;
    private final Tact tact;
    private final Clock clock;

    /** A feed after it was asked for; {@code note} says what was left out. */
    record Polled(FeedRow feed, List<Item> items, String note) {}

    Poller(Fetcher fetcher, Tact tact, Clock clock) {
        this.fetcher = fetcher;
        this.tact = tact;
        this.clock = clock;
    }

    Polled poll(FeedRow before) {
        Answer answer =
                fetcher.get(URI.create(before.location()), Asking.forAFeed(before.etag(), before.lastModified()));
        if (answer instanceof Got got) {
            return read(before, got);
        }
        if (answer instanceof Failed failed) {
            return failed(before, failed.why() == Answer.Why.GONE, failed.detail(), failed.notBefore());
        }
        return new Polled(good(before, before, Optional.empty()), List.of(), "");
    }

    private Polled read(FeedRow before, Got got) {
        try {
            Feed feed = FeedReader.read(got.body(), got.type(), got.address());
            List<Item> items = new ArrayList<>(feed.items());
            String note = feed.kind() == Kind.SITEMAP_INDEX ? children(before, feed, items) : unusable(feed.unusable());
            FeedRow read = new FeedRow(
                    before.address(),
                    feed.kind().code(),
                    feed.title().isEmpty() ? before.title() : feed.title(),
                    got.moved() ? got.address().toString() : before.location(),
                    FeedRow.State.GOOD,
                    "",
                    // What lies below an index may change while it stays the same.
                    feed.kind() == Kind.SITEMAP_INDEX ? "" : mark(got.etag()),
                    feed.kind() == Kind.SITEMAP_INDEX ? "" : mark(got.lastModified()),
                    before.lastTry(),
                    before.lastSuccess(),
                    0,
                    before.notBefore(),
                    before.nextTry(),
                    items.size(),
                    0);
            Instant now = clock.instant();
            return new Polled(good(before, read, Optional.of(feed.tempo().next(now))), items, note);
        } catch (BadFeed e) {
            return failed(before, false, e.getMessage(), Optional.empty());
        }
    }

    private static String mark(String value) {
        return value.length() > LONGEST_MARK ? "" : value;
    }

    private static String unusable(int items) {
        return items == 0 ? "" : items + " without an address";
    }

    private FeedRow good(FeedRow before, FeedRow read, Optional<Instant> wish) {
        Instant now = clock.instant();
        // "Not modified" says nothing about the tempo: the feed is as it was, and so is its wish.
        Optional<Instant> notBefore = wish.or(() -> again(before, now)).filter(now::isBefore);
        return times(read, FeedRow.State.GOOD, "", 0, Optional.of(now), notBefore, now.plus(tact.every()));
    }

    private static Optional<Instant> again(FeedRow before, Instant now) {
        return before.notBefore()
                .flatMap(wish -> before.lastSuccess().map(last -> Duration.between(last, wish)))
                .filter(wait -> before.failures() == 0 && !wait.isNegative())
                .map(now::plus);
    }

    private Polled failed(FeedRow before, boolean gone, String why, Optional<Instant> wish) {
        Instant now = clock.instant();
        Instant again = tact.afterFailures(before.failures() + 1, now, wish);
        FeedRow.State state = gone ? FeedRow.State.GONE : FeedRow.State.FAILING;
        FeedRow feed =
                times(before, state, why, before.failures() + 1, before.lastSuccess(), Optional.of(again), again);
        return new Polled(feed, List.of(), "");
    }

    private FeedRow times(
            FeedRow read,
            FeedRow.State state,
            String detail,
            int failures,
            Optional<Instant> success,
            Optional<Instant> notBefore,
            Instant usual) {
        boolean gone = state == FeedRow.State.GONE;
        Instant next = notBefore.filter(usual::isBefore).orElse(usual);
        return new FeedRow(
                read.address(),
                read.kind(),
                read.title(),
                read.location(),
                state,
                detail,
                read.etag(),
                read.lastModified(),
                Optional.of(clock.instant()),
                success,
                failures,
                gone ? Optional.empty() : notBefore,
                gone ? Optional.empty() : Optional.of(next),
                failures > 0 ? 0 : read.seen(),
                0);
    }

    /** Adds the items of the sitemaps of an index, and of indexes in it; each is asked for once, however it is named. */
    private String children(FeedRow before, Feed index, List<Item> items) {
        Set<URI> met = new HashSet<>();
        met.add(URI.create(before.location()));
        List<String> notes = new ArrayList<>();
        List<Feed.Child> level = index.children();
        int asked = 0;
        for (int depth = 1; depth <= DEEPEST && !level.isEmpty(); depth++) {
            List<Feed.Child> below = new ArrayList<>();
            for (Feed.Child child : level) {
                if (isOld(child, before) || !met.add(child.address())) {
                    continue;
                }
                if (++asked > MOST_CHILDREN) {
                    notes.add("more than " + MOST_CHILDREN + " sitemaps; the others are left out");
                    return String.join("; ", notes);
                }
                child(child, items, below).ifPresent(notes::add);
            }
            level = below;
        }
        if (!level.isEmpty()) {
            notes.add("indexes more than " + DEEPEST + " deep are left out");
        }
        return String.join("; ", notes);
    }

    /** What went wrong with a sitemap of an index costs the others nothing. */
    private Optional<String> child(Feed.Child child, List<Item> items, List<Feed.Child> below) {
        Answer answer = fetcher.get(child.address(), Asking.forAFeed("", ""));
        if (answer instanceof Failed failed) {
            return Optional.of(child.address() + " " + failed.detail());
        }
        if (answer instanceof Got got) {
            try {
                Feed feed = FeedReader.read(got.body(), got.type(), got.address());
                items.addAll(feed.items());
                below.addAll(feed.children());
            } catch (BadFeed e) {
                return Optional.of(child.address() + " " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    /** Whether a sitemap says that nothing in it changed since the last success, or within the last days. */
    private boolean isOld(Feed.Child child, FeedRow before) {
        Instant since = before.lastSuccess()
                .map(last -> last.minus(Duration.ofDays(1)))
                .orElse(clock.instant().minus(RECENT));
        LocalDate day = LocalDate.ofInstant(since, java.time.ZoneOffset.UTC);
        return PublicationDate.of(child.changed()).filter(day::isAfter).isPresent();
    }
}
