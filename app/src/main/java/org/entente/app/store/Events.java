package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Overrides;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Dyad;

/**
 * Keeps {@code coded_event} in step with {@code report}: around the dyads and days that a change touches
 * they are made anew, so that they depend on what the store holds and not on how it came in. How far around,
 * {@link Merging#REACH} says: to know what is so near, twice as much is looked at.
 */
final class Events {
    /** So many reports, and those around them, are in memory at once while all events are made anew. */
    private static final int CHUNK = 20_000;

    private static final String NOBODY = "---";

    private final Database db;
    private final Reports reports;
    private final Overrides overrides;
    private final Merging merging;

    Events(Database db) {
        this(db, new Tellings(db));
    }

    Events(Database db, Tellings tellings) {
        this.db = db;
        reports = new Reports(db, tellings);
        overrides = KeptMerges.of(db);
        merging = new Merging(overrides);
    }

    void rebuild(Touched touched) {
        if (touched.isEmpty()) {
            return;
        }
        touchJoined(touched);
        touchHomes(touched);
        Map<String, Told> around = byId(reports.ofDyads(stretches(touched)));
        List<Merged> events = new ArrayList<>(merge(around.values()).stream()
                .filter(event -> isTouched(event, touched))
                .toList());
        touched.timeless().forEach(report -> around.put(report.telling().id(), report));
        events.addAll(merge(touched.timeless()));
        Set<String> old = touched.events();
        events.forEach(event -> old.addAll(parted(event, around)));
        if (!old.isEmpty()) {
            db.update("DELETE FROM coded_event WHERE id IN (SELECT unnest(?::VARCHAR[]))", old);
        }
        write(events.stream().filter(event -> isOf(event, old, around)).toList(), around);
    }

    /** The events that its reports told before, if it was not this one all along. */
    private static Set<String> parted(Merged event, Map<String, Told> reports) {
        Set<String> before = new HashSet<>();
        event.tellings().forEach(t -> before.add(reports.get(t.id()).event()));
        before.add(event.id());
        return before.size() == 1 ? Set.of() : before;
    }

    /** Whether any of its reports told one of those: most around a change stay what they are, and are not written anew. */
    private static boolean isOf(Merged event, Set<String> old, Map<String, Told> reports) {
        return event.tellings().stream()
                .anyMatch(t -> old.contains(reports.get(t.id()).event()));
    }

    /** All events, from all reports. */
    void rebuildAll() {
        db.execute("DELETE FROM coded_event");
        List<LocalDate> days = new ArrayList<>();
        long number = 0;
        for (Map.Entry<LocalDate, Long> day : reports.perDay().entrySet()) {
            if (number > 0 && number + day.getValue() > CHUNK) {
                rebuild(days.get(0), days.get(days.size() - 1));
                days.clear();
                number = 0;
            }
            days.add(day.getKey());
            number += day.getValue();
        }
        if (!days.isEmpty()) {
            rebuild(days.get(0), days.get(days.size() - 1));
        }
        rebuildTimeless();
        rebuildJoined();
    }

    /** The events that begin on these days. */
    private void rebuild(LocalDate first, LocalDate last) {
        Map<String, Told> around = byId(reports.between(first.minusDays(Merging.REACH), last.plusDays(Merging.REACH)));
        Predicate<LocalDate> within = day -> !day.isBefore(first) && !day.isAfter(last);
        write(
                new Merging(KeptMerges.partsOf(overrides))
                        .merge(tellings(around.values())).stream()
                                .filter(event -> event.start().filter(within).isPresent())
                                .toList(),
                around);
    }

    private void rebuildTimeless() {
        List<String> articles = reports.timelessAfter("");
        while (!articles.isEmpty()) {
            Map<String, Told> of = byId(reports.ofArticles(articles));
            of.values().removeIf(report -> report.telling().time().isKnown());
            write(merge(of.values()), of);
            articles = reports.timelessAfter(articles.get(articles.size() - 1));
        }
    }

    /** What is joined by hand may lie years apart, so it is joined when the rest is done. */
    private void rebuildJoined() {
        if (!overrides.joins().isEmpty()) {
            Touched touched = new Touched();
            touched.after(reports.ofIds(KeptMerges.joined(overrides)));
            rebuild(touched);
        }
    }

    private List<Merged> merge(Collection<Told> told) {
        return merging.merge(tellings(told));
    }

    private static List<Telling> tellings(Collection<Told> told) {
        return told.stream().map(Told::telling).toList();
    }

    /** Whoever a person has joined with a report that is touched is touched too. */
    private void touchJoined(Touched touched) {
        List<Told> joined = reports.ofIds(KeptMerges.joined(overrides));
        Set<String> done = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Told report : joined) {
                String id = report.telling().id();
                if (!done.contains(id) && isNear(report.telling(), touched)) {
                    Set<String> partners = KeptMerges.joinedWith(id, overrides);
                    done.addAll(partners);
                    touched.after(joined.stream()
                            .filter(r -> partners.contains(r.telling().id()))
                            .toList());
                    more = true;
                }
            }
        }
    }

    private static boolean isNear(Telling t, Touched touched) {
        return t.time().isKnown() && touched.isNear(t.dyad(), t.time().start(), Merging.REACH);
    }

    /**
     * Clusters that leave an actor out and are others than before may have joined events of the dyad that their words
     * name, or may do so now.
     */
    private void touchHomes(Touched touched) {
        List<Dyad> open =
                touched.dyads().stream().filter(dyad -> dyad.a().equals(NOBODY)).toList();
        Map<Dyad, List<Told>> byDyad = new HashMap<>();
        reports.ofDyads(open.stream()
                        .flatMap(dyad -> touched.around(dyad, 2 * Merging.REACH).stream())
                        .toList())
                .forEach(report -> byDyad.computeIfAbsent(report.telling().dyad(), dyad -> new ArrayList<>())
                        .add(report));
        for (Dyad dyad : open) {
            List<Told> now = byDyad.getOrDefault(dyad, List.of());
            Set<Merged> events = new HashSet<>(merge(now));
            Set<Merged> then = new HashSet<>(merge(touched.then(now, dyad)));
            Set<Merged> same = new HashSet<>(events);
            same.retainAll(then);
            events.addAll(then);
            events.removeAll(same);
            events.forEach(event -> touchHome(event, touched));
        }
    }

    private static void touchHome(Merged event, Touched touched) {
        Optional<Dyad> home = Merging.home(event.tellings());
        home.ifPresent(dyad -> event.tellings().stream()
                .filter(t -> t.time().isKnown())
                .forEach(t -> touched.add(dyad, t.time().start())));
    }

    /** The days around all that is touched, of its dyads and of those that leave one of the two actors out. */
    private static Set<Reports.Stretch> stretches(Touched touched) {
        Set<Reports.Stretch> stretches = new HashSet<>();
        for (Dyad dyad : touched.dyads()) {
            for (Reports.Stretch s : touched.around(dyad, 2 * Merging.REACH)) {
                stretches.add(s);
                stretches.add(new Reports.Stretch(Dyad.undirected(NOBODY, dyad.a()), s.first(), s.last()));
                stretches.add(new Reports.Stretch(Dyad.undirected(NOBODY, dyad.b()), s.first(), s.last()));
            }
        }
        return stretches;
    }

    /** Whether it may be another than before, and all that may belong to it has been looked at. */
    private static boolean isTouched(Merged event, Touched touched) {
        boolean open = event.tellings().stream().allMatch(Telling::isOpen);
        Optional<Dyad> home = Merging.home(event.tellings());
        return event.tellings().stream()
                .filter(t -> t.isOpen() == open && t.time().isKnown())
                .anyMatch(t -> touched.isNear(home.orElse(t.dyad()), t.time().start(), Merging.REACH));
    }

    private static Map<String, Told> byId(Collection<Told> told) {
        Map<String, Told> byId = new HashMap<>();
        told.forEach(report -> byId.put(report.telling().id(), report));
        return byId;
    }

    private void write(List<Merged> events, Map<String, Told> of) {
        new EventWriter(db).write(events, of);
    }
}
