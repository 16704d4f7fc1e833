package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Overrides;
import org.entente.engine.merging.Telling;

/**
 * Keeps {@code coded_event} in step with {@code report}: of those reports that a change may bear on they are
 * made anew, so that they depend on what the store holds and not on how it came in.
 */
final class Events {
    /** So many reports, and those around them, are in memory at once while all events are made anew. */
    private static final int CHUNK = 20_000;

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
        Map<String, Told> around = new Agreeing(reports, overrides).with(touched);
        List<Merged> events = merge(around.values());
        Set<String> old = touched.events();
        events.forEach(event -> old.addAll(parted(event, around)));
        Reviewing.delete(db, old);
        write(events.stream().filter(event -> isOf(event, old, around)).toList(), around);
    }

    /** The events that its reports told before, if it was not this one all along. */
    private static Set<String> parted(Merged event, Map<String, Told> reports) {
        Set<String> before = new HashSet<>();
        event.tellings().forEach(t -> before.add(reports.get(t.id()).event()));
        before.add(event.id());
        return before.size() == 1 ? Set.of() : before;
    }

    /** Whether any of its reports told one of those; what stays as it is, is not written anew. */
    private static boolean isOf(Merged event, Set<String> old, Map<String, Told> reports) {
        return event.tellings().stream()
                .anyMatch(t -> old.contains(reports.get(t.id()).event()));
    }

    /** All events, from all reports. */
    void rebuildAll() {
        db.execute("DELETE FROM coded_event; DELETE FROM reviewed");
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

    private static Map<String, Told> byId(Collection<Told> told) {
        Map<String, Told> byId = new HashMap<>();
        told.forEach(report -> byId.put(report.telling().id(), report));
        return byId;
    }

    private void write(List<Merged> events, Map<String, Told> of) {
        new EventWriter(db).write(events, of);
    }
}
