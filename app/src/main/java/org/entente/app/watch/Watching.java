package org.entente.app.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.watch.http.Fetcher;
import org.entente.app.watch.http.Pause;

/** Round after round, until the time is over or somebody says stop; or once. */
public final class Watching {
    /** For a single round a store in use is a fault before long; a service has time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration PATIENCE_OF_A_SERVICE = Duration.ofDays(365);

    private final Terms terms;
    private final Supplier<List<String>> feeds;
    private final Shelf shelf;
    private final Fetcher fetcher;
    private final Opening formats;
    private final Coding coding;
    private final World world;
    private Instant next = Instant.MIN;

    /**
     * How to watch.
     *
     * @param every how often each feed is asked for, unless it wishes less
     * @param longest how long to go on, for ever if empty
     * @param once one round only
     * @param mostPages of a host in a round
     * @param verbose tell of every feed in every round, and of every page that was skipped
     */
    public record Terms(Duration every, Optional<Duration> longest, boolean once, int mostPages, boolean verbose) {}

    /** What comes from outside. {@code log} gets a line at a time. */
    public record World(Clock clock, Pause pause, RandomGenerator random, Consumer<String> log) {}

    /** What a single round left out, for its caller to tell. */
    public record Outcome(int failedFeeds, List<Skipped> skipped) {}

    /** @param feeds the addresses to watch; asked for anew in every round */
    public Watching(
            Terms terms,
            Supplier<List<String>> feeds,
            Path store,
            Fetcher fetcher,
            Opening formats,
            Coding coding,
            World world) {
        this(terms, feeds, shelf(terms, store, world), fetcher, formats, coding, world);
    }

    /** The same over a store that somebody has open. */
    public Watching(
            Terms terms,
            Supplier<List<String>> feeds,
            Shelf shelf,
            Fetcher fetcher,
            Opening formats,
            Coding coding,
            World world) {
        this.terms = terms;
        this.feeds = feeds;
        this.shelf = shelf;
        this.fetcher = fetcher;
        this.formats = formats;
        this.coding = coding;
        this.world = world;
    }

    /**
     * Watches. Being told to stop is a good end: what is stored is whole, and the next watch goes on from there.
     *
     * @return what was left out, if there was one round only
     */
    public Outcome run() {
        Instant end = terms.longest().map(world.clock().instant()::plus).orElse(Instant.MAX);
        Outcome last = new Outcome(0, List.of());
        List<String> list = feeds.get();
        try {
            while (world.clock().instant().isBefore(end)) {
                last = round(list);
                if (terms.once()) {
                    return last;
                }
                world.pause().until(next.isBefore(end) ? next : end);
                list = again(list);
            }
        } catch (CancellationException e) {
            world.log().accept("stopped");
        }
        return new Outcome(0, List.of());
    }

    private Outcome round(List<String> list) {
        Poller poller = new Poller(fetcher, new Tact(terms.every(), world.random()), world.clock());
        PageReader pages = new PageReader(fetcher, formats, world.clock());
        Round round = new Round(shelf, poller, pages, coding, world.clock(), world.pause(), terms.mostPages());
        List<Told> told = round.run(
                list,
                !terms.once(),
                terms.once() ? Instant.MAX : world.clock().instant().plus(terms.every()));
        told.stream().filter(feed -> terms.verbose() || feed.isNews()).forEach(feed -> world.log()
                .accept(feed.line()));
        List<Skipped> skipped = round.skipped();
        if (terms.verbose() && !terms.once()) {
            skipped.forEach(page -> world.log().accept(page.line()));
        }
        // Feeds added to the list meanwhile, and items that wait, are seen to at the usual time at the latest.
        Instant usual = world.clock().instant().plus(terms.every());
        next = round.next().isBefore(usual) ? round.next() : usual;
        return new Outcome((int) told.stream().filter(Told::failed).count(), skipped);
    }

    private static Shelf shelf(Terms terms, Path store, World world) {
        Duration patience = terms.once() ? PATIENCE : PATIENCE_OF_A_SERVICE;
        return new FileShelf(store, patience, world.clock(), world.pause(), world.log());
    }

    /** A list that is just being edited does not end a watch. */
    private List<String> again(List<String> before) {
        try {
            return feeds.get();
        } catch (Fault e) {
            world.log().accept(e.getMessage() + " (watching the feeds named before)");
            return before;
        }
    }
}
