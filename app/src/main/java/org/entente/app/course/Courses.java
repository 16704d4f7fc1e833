package org.entente.app.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.app.store.DyadStream;
import org.entente.engine.course.Lately;
import org.entente.engine.course.Observation;

/**
 * What is to be said of many relations, one after the other: several threads draw while the next are read, and no more
 * relations are in memory at once than a few for each thread. What comes out is in the order of what goes in.
 */
public final class Courses {
    /** So many relations wait for each thread: they differ in cost by a thousand times. */
    private static final int AHEAD = 8;

    private final CourseTerms terms;
    private final int least;

    /**
     * @param terms of all courses; they name a last day
     * @param least fewer dated deeds are too little evidence
     */
    public Courses(CourseTerms terms, int least) {
        this.terms = terms;
        this.least = least;
    }

    /** @param done told of each relation that is finished */
    public List<Lately> of(Iterator<DyadStream.Events> dyads, int threads, Runnable done) {
        List<Lately> all = new ArrayList<>();
        Queue<Future<Lately>> drawn = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads, Courses::daemon);
        try {
            while (dyads.hasNext()) {
                DyadStream.Events next = dyads.next();
                drawn.add(pool.submit(() -> lately(next)));
                if (drawn.size() > AHEAD * threads) {
                    finish(drawn.remove(), all, done);
                }
            }
            while (!drawn.isEmpty()) {
                finish(drawn.remove(), all, done);
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What is to be said of one relation. */
    public Lately of(DyadStream.Events dyad) {
        return lately(dyad);
    }

    private Lately lately(DyadStream.Events dyad) {
        OwnTable.check(
                terms.table(),
                dyad.events().stream()
                        .filter(event -> event.status().isDeed())
                        .map(DyadStream.Event::code)
                        .toList());
        List<Observation> observations =
                dyad.events().stream().map(this::observation).toList();
        return terms.model().lately(dyad.dyad(), observations, terms.believed(), terms.until(), least);
    }

    private Observation observation(DyadStream.Event event) {
        return new Observed(event.id(), event.code(), event.when(), event.status(), event.reports(), event.countries())
                .between(event.source(), event.target(), terms.table());
    }

    private static void finish(Future<Lately> drawn, List<Lately> all, Runnable done) {
        try {
            all.add(drawn.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off while courses were drawn", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
        done.run();
    }

    /** A drawing thread must not keep the program alive when the user breaks it off. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "course");
        thread.setDaemon(true);
        return thread;
    }
}
