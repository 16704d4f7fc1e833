package org.entente.app.desk.ahead;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.app.course.Bulletin;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.Courses;
import org.entente.app.course.ScoreTable;
import org.entente.app.desk.Readers;
import org.entente.app.store.Census;
import org.entente.app.store.DyadStream;
import org.entente.app.store.Listings.DyadRow;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Lately;
import org.entente.engine.course.Prior;
import org.entente.engine.ontology.Dyad;

/**
 * Which relations of an origin moved, made ahead in the background and kept beside the store. Relations are drawn anew
 * when something in them has changed, the busiest first; all of them when the last day has moved on, or when a fifth more
 * is known of what relations are like. While that goes on, what was said before is shown.
 */
public final class Moved {
    /** So many events of some relations are read at once. */
    private static final int EVENTS = 60_000;

    /** So many of each kind are listed. */
    private static final int LISTED = 100;

    /** It is not looked for changes more often than this. */
    private static final long LEAST_AGE = 60_000_000_000L;

    /** With this share of the relations known there is something to show. */
    private static final double MOST_KNOWN = 0.8;

    /** Nothing is kept of a relation's month but the deeds that moved it most. */
    private static final int PULLS = 5;

    /**
     * How far it is.
     *
     * @param done relations drawn in this round
     * @param of how many are to be drawn in this round; 0 if none is under way
     */
    public record Progress(int done, int of) {}

    private final String origin;
    private final Readers readers;
    private final Censuses censuses;
    private final Background background;
    private final LatelyFile file;
    private final Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Optional<Bulletin> bulletin = Optional.empty();
    private volatile Map<Dyad, Lately> latest = Map.of();
    private volatile Progress progress = new Progress(0, 0);
    private volatile long looked = System.nanoTime() - LEAST_AGE;
    private LatelyFile.Content kept;

    Moved(String origin, Readers readers, Censuses censuses, Background background, Path store, Clock clock) {
        this.origin = origin;
        this.readers = readers;
        this.censuses = censuses;
        this.background = background;
        this.clock = clock;
        file = new LatelyFile(store.resolveSibling(store.getFileName() + ".moved-" + origin));
    }

    /** The last that is finished; nothing before the first is. Looks in the background whether there is news. */
    public Optional<Bulletin> bulletin() {
        look();
        return bulletin;
    }

    /** What is to be said of a relation, if that is known already. */
    public Optional<Lately> of(String a, String b) {
        look();
        return Optional.ofNullable(latest.get(Dyad.undirected(a, b)));
    }

    /** How far the round is that is under way. */
    public Progress progress() {
        return progress;
    }

    private void look() {
        if (System.nanoTime() - looked > LEAST_AGE && busy.compareAndSet(false, true)) {
            looked = System.nanoTime();
            background.slowly(() -> {
                try {
                    round();
                } finally {
                    progress = new Progress(0, 0);
                    looked = System.nanoTime();
                    busy.set(false);
                }
            });
        }
    }

    private void round() {
        Census census = censuses.of(origin);
        LocalDate today = LocalDate.now(clock);
        LocalDate last =
                readers.read(store -> store.events().lastDay(origin, today)).orElse(today);
        if (kept == null) {
            kept = file.read();
        }
        LatelyFile.Terms on = terms(census, today, last);
        boolean same = kept.terms() != null && kept.terms().areThoseOf(on);
        Map<Dyad, LatelyFile.Entry> entries = new HashMap<>(same ? kept.entries() : Map.of());
        List<Dyad> changed = changed(census, entries);
        if (same && changed.isEmpty() && bulletin.isPresent()) {
            return;
        }
        if (bulletin.isEmpty() && kept.entries().size() > census.dyads().size() * MOST_KNOWN) {
            // After a restart: what was known before, at once.
            tell(kept.entries(), kept.terms().last());
        }
        progress = new Progress(0, changed.size());
        if (draw(census, today, on, changed, entries)) {
            tell(entries, last);
        }
    }

    /** What relations are like is asked anew only when much has come in: it would change all of them by a little. */
    private LatelyFile.Terms terms(Census census, LocalDate today, LocalDate last) {
        long events = census.events();
        LatelyFile.Terms before = kept.terms();
        if (before != null && events < before.events() * 6 / 5 && events > before.events() * 4 / 5) {
            return new LatelyFile.Terms(before.prior(), before.events(), last);
        }
        CourseTerms plain = terms(CourseModel.plain(), today, last);
        Prior prior = readers.read(store -> plain.scored(store.events(), origin, last))
                .prior();
        return new LatelyFile.Terms(prior, events, last);
    }

    private static CourseTerms terms(CourseModel model, LocalDate today, LocalDate last) {
        return new CourseTerms(ScoreTable.PLOVER, model, today, Optional.empty(), Optional.of(last));
    }

    /** The busiest first; those that are gone are forgotten. */
    private static List<Dyad> changed(Census census, Map<Dyad, LatelyFile.Entry> entries) {
        List<Dyad> changed = new ArrayList<>();
        Map<Dyad, LatelyFile.Entry> there = new HashMap<>();
        for (DyadRow row : census.dyads()) {
            Dyad dyad = new Dyad(row.a(), row.b());
            LatelyFile.Entry entry = entries.get(dyad);
            if (entry == null || entry.digest() != census.digest(dyad)) {
                changed.add(dyad);
            } else {
                there.put(dyad, entry);
            }
        }
        entries.keySet().retainAll(there.keySet());
        return changed;
    }

    /** Whether it came to its end. What is drawn is kept piece by piece, so that the next round goes on from there. */
    private boolean draw(
            Census census,
            LocalDate today,
            LatelyFile.Terms on,
            List<Dyad> changed,
            Map<Dyad, LatelyFile.Entry> entries) {
        Courses courses = new Courses(terms(CourseModel.plain(on.prior()), today, on.last()), Lately.LEAST_DEEDS);
        // Not yet, if that would drive out what was known of all of them on the day before.
        boolean piecewise = kept.terms() == null || kept.terms().areThoseOf(on);
        int from = 0;
        while (from < changed.size()) {
            List<Dyad> some = new ArrayList<>();
            for (long events = 0; from < changed.size() && events < EVENTS; from++) {
                Dyad dyad = changed.get(from);
                some.add(dyad);
                events +=
                        census.flow(dyad.a(), dyad.b()).map(Census.Flow::events).orElse(0L)
                                + census.flow(dyad.b(), dyad.a())
                                        .map(Census.Flow::events)
                                        .orElse(0L);
            }
            long start = System.nanoTime();
            List<DyadStream.Events> read = readers.read(store -> store.events().dyads(origin, some));
            background.rest(System.nanoTime() - start);
            for (DyadStream.Events dyad : read) {
                if (background.isClosed()) {
                    return false;
                }
                long began = System.nanoTime();
                Lately lately = shortened(courses.of(dyad));
                entries.put(dyad.dyad(), new LatelyFile.Entry(census.digest(dyad.dyad()), lately));
                progress = new Progress(progress.done + 1, progress.of);
                background.rest(System.nanoTime() - began);
            }
            if (piecewise) {
                keep(on, entries);
            }
        }
        if (!changed.isEmpty()) {
            keep(on, entries);
        }
        return true;
    }

    private void keep(LatelyFile.Terms on, Map<Dyad, LatelyFile.Entry> entries) {
        kept = new LatelyFile.Content(on, Map.copyOf(entries));
        file.write(kept);
    }

    private static Lately shortened(Lately lately) {
        return new Lately(
                lately.dyad(),
                lately.verdict(),
                lately.counts(),
                lately.last(),
                lately.move()
                        .map(move -> new Lately.Move(
                                move.before(),
                                move.now(),
                                move.change(),
                                move.lo90(),
                                move.hi90(),
                                move.up(),
                                move.down(),
                                move.pulls().stream().limit(PULLS).toList())));
    }

    private void tell(Map<Dyad, LatelyFile.Entry> entries, LocalDate last) {
        Map<Dyad, Lately> all = new TreeMap<>(Comparator.comparing(Dyad::a).thenComparing(Dyad::b));
        entries.forEach((dyad, entry) -> all.put(dyad, entry.lately()));
        bulletin = Optional.of(readers.read(store -> Bulletin.of(
                origin,
                ScoreTable.PLOVER,
                last,
                Lately.LEAST_DEEDS,
                List.copyOf(all.values()),
                false,
                LISTED,
                store.events()::ofIds)));
        latest = new HashMap<>(all);
    }
}
