package org.entente.app.benchmark.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.Directory;
import org.entente.app.store.FeedRow;
import org.entente.app.store.Filling;
import org.entente.app.store.Run;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;

/**
 * Makes a store as many ingests would leave it, day by day over thirty years, without coding anything: texts that name the
 * actors of their events, reports that point at them, several reports of an event, copies, outlets of many states. The
 * same numbers and seed make the same rows.
 */
public final class MadeStore {
    /** The first of the days. */
    static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    static final int DAYS = 30 * 365;
    /** So many days are one transaction, and one run. */
    private static final int DAYS_AT_ONCE = 365;

    /** So many days wait to be put in. */
    private static final int AHEAD = 16;

    private static final int MEGABYTES = 800;

    private static final int LEAST_DAYS = 20;
    private static final int ARTICLES_A_DAY = 10;
    private static final int FEEDS = 60;
    private static final int SKIPPED = 150;
    private static final String LEXICON = "made-up";

    private final int articles;
    private final int events;
    private final long seed;
    /** A small store tells of fewer days, so that there is more than one article of each. */
    private final int span;

    private final MadeDay days;
    private final Directory directory;
    private final ExecutorService makers = Executors.newFixedThreadPool(2, MadeStore::daemon);

    /** @param actors at most 200 of them act, some far more often than others */
    public MadeStore(int articles, int events, long seed, Collection<Actor> actors, Directory names) {
        this.articles = articles;
        this.events = events;
        this.seed = seed;
        span = Math.max(LEAST_DAYS, Math.min(DAYS, articles / ARTICLES_A_DAY));
        MadeActors known = new MadeActors(actors);
        MadeOutlets outlets = new MadeOutlets(known);
        days = new MadeDay(known, outlets, seed);
        directory = new Directory() {
            @Override
            public Optional<Named> actor(String code) {
                return names.actor(code);
            }

            @Override
            public Optional<String> country(Article article) {
                return outlets.country(article.outlet());
            }
        };
    }

    /**
     * Makes it.
     *
     * @param file not there yet
     * @param progress told how many articles there are now
     */
    public void write(Path file, LongConsumer progress) {
        try (Store store = Store.open(file)) {
            store.bound(MEGABYTES, 1);
            Filling filling = store.filling(new Terms(LEXICON, true, directory));
            for (int day = 0; day < span; day += DAYS_AT_ONCE) {
                int from = day;
                store.together(() -> stretch(store, filling, from));
                progress.accept(share(articles, day + DAYS_AT_ONCE));
            }
            feeds(store);
            filling.finish();
        } finally {
            makers.shutdownNow();
        }
    }

    /** Days are made by several threads, and put in one after the other. */
    private void stretch(Store store, Filling filling, int from) {
        long before = filling.articles();
        Queue<Future<Filling.Part>> made = new ArrayDeque<>();
        for (int day = from; day < Math.min(span, from + DAYS_AT_ONCE); day++) {
            LocalDate on = FIRST.plusDays(DAYS - span + day);
            long number = share(articles, day);
            int tell = (int) (share(articles, day + 1) - number);
            int happen = (int) (told(number + tell) - told(number));
            made.add(makers.submit(() -> days.of(filling, on, number, tell, happen)));
            if (made.size() > AHEAD) {
                filling.add(finished(made.remove()));
            }
        }
        made.forEach(part -> filling.add(finished(part)));
        filling.flush();
        store.upkeep().add(run(from, filling.articles() - before));
    }

    private static Filling.Part finished(Future<Filling.Part> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** How many events so many articles tell first. */
    private long told(long articlesSoFar) {
        return Math.round((double) events * articlesSoFar / articles);
    }

    /** More is told every year. */
    private long share(int all, int day) {
        double at = Math.min(1.0, (double) day / span);
        return Math.round(all * (0.5 * at + 0.5 * at * at));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "maker");
        thread.setDaemon(true);
        return thread;
    }

    private static Run run(int from, long articles) {
        LocalDateTime started = FIRST.plusDays(from + DAYS_AT_ONCE).atTime(3, 0);
        List<Skipped> skipped = new ArrayList<>();
        for (int i = 0; i < Math.min(SKIPPED, articles / 50); i++) {
            Reason reason = Reason.values()[i % Reason.values().length];
            skipped.add(new Skipped("news-" + from + ".zip!" + i + ".html", reason, "made-up fault number " + i));
        }
        return new Run(
                "ingest",
                started,
                started.plusMinutes(50),
                "0.1.0",
                LEXICON,
                articles + skipped.size(),
                articles,
                0,
                0,
                0,
                0,
                0,
                skipped,
                List.of(new Run.Note(Run.Note.Kind.PASSED_OVER, ".png", "", 7)));
    }

    private static void feeds(Store store) {
        Instant now = FIRST.plusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
        for (int i = 0; i < FEEDS; i++) {
            boolean failing = i % 9 == 0;
            String address = "https://paper" + i + ".example/world.xml";
            store.feedBook()
                    .polled(
                            new FeedRow(
                                    address,
                                    "rss",
                                    "Paper " + i,
                                    address,
                                    failing ? FeedRow.State.FAILING : FeedRow.State.GOOD,
                                    failing ? "the server answers 503" : "",
                                    "",
                                    "",
                                    Optional.of(now),
                                    failing ? Optional.empty() : Optional.of(now),
                                    failing ? 3 : 0,
                                    Optional.empty(),
                                    Optional.of(now.plusSeconds(600)),
                                    30,
                                    2),
                            List.of());
        }
    }
}
