package org.entente.app.desk.job;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.corpus.Formats;
import org.entente.app.desk.Coders;
import org.entente.app.desk.Intake;
import org.entente.app.store.FeedRow;
import org.entente.app.watch.Coding;
import org.entente.app.watch.FeedList;
import org.entente.app.watch.Stop;
import org.entente.app.watch.Watching;

/**
 * Watches the feeds of the store and those named when the desk was opened, as {@code entente watch} does, over the store
 * that the desk has open. It can be begun and ended, and a single feed asked in between.
 */
public final class Watch implements AutoCloseable {
    /** How often each feed is asked for, unless it wishes less. */
    public static final Duration EVERY = Duration.ofMinutes(15);

    private static final int MOST_PAGES = 500;
    private static final int LINES = 200;
    private static final int LONGEST_STOP_S = 10;

    private final Pen pen;
    private final Coders coders;
    private final Intake intake;
    private final Network network;
    private final Clock clock;
    private final Deque<String> log = new ArrayDeque<>();
    private final Set<String> asking = new LinkedHashSet<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread background = new Thread(work, "watch");
        background.setDaemon(true);
        background.setPriority(Thread.MIN_PRIORITY);
        return background;
    });
    private Optional<Stop> watching = Optional.empty();
    private final Set<Stop> single = new LinkedHashSet<>();

    public Watch(Pen pen, Coders coders, Intake intake, Network network, Clock clock) {
        this.pen = pen;
        this.coders = coders;
        this.intake = intake;
        this.network = network;
        this.clock = clock;
    }

    /** Begins to watch, if it does not watch already. */
    public synchronized void begin() {
        if (watching.isEmpty()) {
            Stop stop = new Stop(clock);
            watching = Optional.of(stop);
            threads.execute(() -> watch(stop));
        }
    }

    /** Ends the watch; what is in work is settled, or left for the next time as a whole. */
    public synchronized void end() {
        watching.ifPresent(Stop::tell);
        watching = Optional.empty();
    }

    public synchronized boolean isOn() {
        return watching.isPresent();
    }

    /** Asks one feed soon, whenever its next time would be; but not before its server wishes. */
    public synchronized void ask(String feed) {
        if (asking.add(feed)) {
            Stop stop = new Stop(clock);
            single.add(stop);
            threads.execute(() -> askNow(feed, stop));
        }
    }

    /** The feeds that are asked for out of turn now. */
    public synchronized Set<String> asking() {
        return Set.copyOf(asking);
    }

    /** What it told last, the latest first. */
    public List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    /** The feeds that were named when the desk was opened, and so cannot be taken off the list here. */
    public Set<String> named() {
        return intake.feeds().map(FeedList::of).map(LinkedHashSet::new).orElseGet(LinkedHashSet::new);
    }

    private void watch(Stop stop) {
        try {
            Watching.Terms terms = new Watching.Terms(EVERY, Optional.empty(), false, MOST_PAGES, false);
            watching(terms, stop, this::feeds).run();
        } catch (RuntimeException e) {
            broke(e);
        } finally {
            ended(stop);
        }
    }

    private synchronized void ended(Stop stop) {
        if (watching.filter(now -> now == stop).isPresent()) {
            watching = Optional.empty();
        }
    }

    private void askNow(String feed, Stop stop) {
        try {
            Watching.Terms terms = new Watching.Terms(EVERY, Optional.empty(), true, MOST_PAGES, true);
            watching(terms, stop, () -> List.of(feed)).run().skipped().forEach(skipped -> tell(skipped.line()));
        } catch (RuntimeException e) {
            broke(e);
        } finally {
            synchronized (this) {
                asking.remove(feed);
                single.remove(stop);
            }
        }
    }

    private Watching watching(Watching.Terms terms, Stop stop, java.util.function.Supplier<List<String>> feeds) {
        Coding coding = new Coding(
                Program.VERSION,
                intake.terms().get(),
                article -> coders.reader().apply(article),
                intake.threads());
        return new Watching(
                terms,
                feeds,
                new OpenShelf(pen),
                network.fetcher(),
                new Formats(),
                coding,
                new Watching.World(clock, stop, RandomGenerator.getDefault(), this::tell));
    }

    private List<String> feeds() {
        Set<String> all = named();
        pen.beside(store -> store.feedBook().feeds()).stream()
                .filter(feed -> feed.state() != FeedRow.State.GONE)
                .map(FeedRow::address)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private void broke(RuntimeException e) {
        if (e instanceof CancellationException) {
            return;
        }
        tell(e instanceof Fault ? e.getMessage() : "This is a bug of Entente: " + e);
        if (!(e instanceof Fault)) {
            e.printStackTrace();
        }
    }

    private void tell(String line) {
        synchronized (log) {
            log.addFirst(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + line);
            while (log.size() > LINES) {
                log.removeLast();
            }
        }
    }

    @Override
    public void close() {
        end();
        synchronized (this) {
            single.forEach(Stop::tell);
        }
        threads.shutdown();
        try {
            threads.awaitTermination(LONGEST_STOP_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
