package org.entente.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.ingest.Tally;
import org.entente.app.store.FeedBook;
import org.entente.app.store.FeedItemRow;
import org.entente.app.store.FeedRow;
import org.entente.app.store.Run;
import org.entente.app.watch.Poller.Polled;
import org.entente.app.watch.address.PageKey;
import org.entente.app.watch.feed.Item;
import org.entente.app.watch.http.Pause;

/**
 * Once around: asks for the feeds whose time has come, then for the pages of items that wait, and stores what they hold.
 * Only this thread touches the store.
 */
final class Round {
    private static final int FETCHERS = 8;

    /** Pages are stored as they come, and at most so many at once. */
    private static final int BATCH = 32;

    private static final int LONGEST_CONTENT = 1_000_000;

    private final Shelf shelf;
    private final Poller poller;
    private final PageReader pages;
    private final Coding coding;
    private final Clock clock;
    private final Pause pause;
    private final int mostPages;
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final List<Tally> tallies = new ArrayList<>();
    private Instant next = Instant.MAX;

    private record Queue(List<FeedRow> feeds, List<FeedItemRow> waiting) {}

    /** @param mostPages at most so many pages of a host; the others wait for the next round */
    Round(Shelf shelf, Poller poller, PageReader pages, Coding coding, Clock clock, Pause pause, int mostPages) {
        this.shelf = shelf;
        this.poller = poller;
        this.pages = pages;
        this.coding = coding;
        this.clock = clock;
        this.pause = pause;
        this.mostPages = mostPages;
    }

    /**
     * What came of it for each feed, in the order of the list.
     *
     * @param waitForTact whether a feed is asked for only when its next try is due
     * @param end from then on no page is asked for: one slow host must not keep all feeds waiting
     */
    List<Told> run(List<String> feeds, boolean waitForTact, Instant end) {
        LocalDateTime started = LocalDateTime.now(clock);
        feeds.forEach(feed -> told.put(feed, new Told(feed)));
        // One look at the store where nothing is due and nothing waits: it is not kept from others for nothing.
        Queue queue = shelf.look(store -> queue(store.feedBook(), feeds));
        List<FeedRow> due = due(feeds, queue.feeds(), waitForTact);
        poll(due);
        List<FeedItemRow> items = due.isEmpty()
                ? queue.waiting()
                : shelf.look(store -> store.feedBook().waiting(feeds, mostPages));
        read(items, end);
        if (!tallies.isEmpty()) {
            shelf.with(store -> {
                store.upkeep().add(run(started));
                return null;
            });
        }
        return List.copyOf(told.values());
    }

    private Queue queue(FeedBook book, List<String> feeds) {
        return new Queue(book.feeds(), book.waiting(feeds, mostPages));
    }

    private void next(Optional<Instant> time) {
        next = time.filter(t -> t.isAfter(clock.instant()) && t.isBefore(next)).orElse(next);
    }

    /** When the first of the feeds is due again. */
    Instant next() {
        return next;
    }

    /** Everything that was skipped, for whatever reason. */
    List<Skipped> skipped() {
        return tallies.stream().flatMap(tally -> tally.skipped().stream()).toList();
    }

    /** A feed's or server's own wish always holds; how often this program wants to ask, only in a watch that goes on. */
    private List<FeedRow> due(List<String> feeds, List<FeedRow> rows, boolean waitForTact) {
        Map<String, FeedRow> known = rows.stream().collect(Collectors.toMap(FeedRow::address, Function.identity()));
        Instant now = clock.instant();
        List<FeedRow> due = new ArrayList<>();
        for (String address : feeds) {
            FeedRow feed = known.getOrDefault(address, FeedRow.of(address));
            next(feed.nextTry());
            Optional<Instant> later = (waitForTact ? feed.nextTry() : feed.notBefore()).filter(now::isBefore);
            if (feed.state() == FeedRow.State.GONE) {
                told.get(address).left("gone for good (" + feed.detail() + "); take it out of the list");
            } else if (later.isPresent()) {
                told.get(address).left("not asked before " + later.get().truncatedTo(ChronoUnit.SECONDS));
            } else {
                due.add(feed);
            }
        }
        return due;
    }

    private void poll(List<FeedRow> feeds) {
        Collection<List<FeedRow>> lanes =
                byHost(feeds, feed -> URI.create(feed.location()).getHost());
        try (Lanes<FeedRow, Polled> work = new Lanes<>(lanes, poller::poll, FETCHERS, pause)) {
            for (Optional<Polled> next = work.next(); next.isPresent(); next = work.next()) {
                note(next.get());
            }
        }
    }

    private void note(Polled polled) {
        Map<String, FeedItemRow> items = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (Item item : polled.items()) {
            FeedItemRow row = row(polled.feed(), item, now);
            items.putIfAbsent(row.key(), row);
        }
        int fresh = shelf.look(store -> {
            Set<String> known = store.feedBook().known(List.copyOf(items.keySet()));
            items.keySet().removeAll(known);
            store.feedBook().polled(polled.feed().withFresh(items.size()), List.copyOf(items.values()));
            return items.size();
        });
        FeedRow feed = polled.feed();
        next(feed.nextTry());
        told.get(feed.address()).asked(feed.seen(), fresh, feed.detail(), polled.note());
    }

    private static FeedItemRow row(FeedRow feed, Item item, Instant now) {
        Optional<String> content = Optional.of(item.content())
                .filter(html -> html.length() < LONGEST_CONTENT)
                .filter(html -> FullText.of(html).isPresent());
        return new FeedItemRow(
                PageKey.of(item.address()),
                feed.address(),
                item.address().toString(),
                item.address().getHost(),
                item.title(),
                feed.title(),
                item.date(),
                content,
                now,
                0);
    }

    private void read(List<FeedItemRow> items, Instant end) {
        Collection<List<FeedItemRow>> lanes = byHost(items, FeedItemRow::host);
        Settling settling = new Settling(coding, clock);
        try (Lanes<FeedItemRow, Optional<PageReader.Page>> work =
                new Lanes<>(lanes, item -> page(item, end), FETCHERS, pause)) {
            for (List<Optional<PageReader.Page>> batch = batch(work); !batch.isEmpty(); batch = batch(work)) {
                List<PageReader.Page> those =
                        batch.stream().flatMap(Optional::stream).toList();
                if (those.isEmpty()) {
                    continue;
                }
                Settling.Done done = shelf.with(store -> settling.settle(store, those));
                tallies.add(done.tally());
                done.items().forEach(s -> told.get(s.item().feed())
                        .became(s.outcome().state()));
            }
        }
    }

    private Optional<PageReader.Page> page(FeedItemRow item, Instant end) {
        return clock.instant().isBefore(end) ? Optional.of(pages.read(item)) : Optional.empty();
    }

    /** The next result and those that are there by now; none after the last. */
    private static <R> List<R> batch(Lanes<?, R> work) {
        List<R> batch = new ArrayList<>();
        for (Optional<R> next = work.next();
                next.isPresent();
                next = batch.size() < BATCH ? work.nextAtOnce() : Optional.empty()) {
            batch.add(next.get());
        }
        return batch;
    }

    private static <T> Collection<List<T>> byHost(List<T> tasks, Function<T, String> host) {
        Map<String, List<T>> lanes = new LinkedHashMap<>();
        tasks.forEach(task -> lanes.computeIfAbsent(host.apply(task), name -> new ArrayList<>())
                .add(task));
        return lanes.values();
    }

    private Run run(LocalDateTime started) {
        long copies = count(FeedItemRow.State.COPY);
        long unread = count(FeedItemRow.State.UNREAD);
        return new Run(
                "watch",
                started,
                LocalDateTime.now(clock),
                coding.program(),
                coding.terms().lexicon(),
                sum(Tally::inputs),
                sum(Tally::coded),
                copies,
                unread,
                sum(Tally::known),
                sum(Tally::undatedCount),
                sum(Tally::events),
                skipped(),
                List.of());
    }

    private long count(FeedItemRow.State state) {
        return told.values().stream().mapToLong(feed -> feed.count(state)).sum();
    }

    private long sum(java.util.function.ToLongFunction<Tally> count) {
        return tallies.stream().mapToLong(count).sum();
    }
}
