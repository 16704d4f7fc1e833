package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.engine.ontology.Dyad;

/** Reports that are gone, new or otherwise changed, and where in time their dyads may have other events by that. */
final class Touched {
    private final Map<String, Told> before = new HashMap<>();
    private final Map<String, Told> after = new HashMap<>();
    private final SortedMap<Dyad, TreeSet<LocalDate>> days =
            new TreeMap<>(Comparator.comparing(Dyad::a).thenComparing(Dyad::b));

    /** Reports as they are before the change. */
    void before(Collection<Told> reports) {
        reports.forEach(report -> before.put(report.telling().id(), report));
        reports.forEach(this::add);
    }

    /** Reports as they are after it. */
    void after(Collection<Told> reports) {
        reports.forEach(report -> after.put(report.telling().id(), report));
        reports.forEach(this::add);
    }

    private void add(Told report) {
        if (report.telling().time().isKnown()) {
            add(report.telling().dyad(), report.telling().time().start());
        }
    }

    void add(Dyad dyad, LocalDate day) {
        days.computeIfAbsent(dyad, key -> new TreeSet<>()).add(day);
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    Set<Dyad> dyads() {
        return Set.copyOf(days.keySet());
    }

    /** Those now in the store whose time nobody knows: each is an event of its own. */
    List<Told> timeless() {
        return after.values().stream()
                .filter(report -> !report.telling().time().isKnown())
                .toList();
    }

    /** The events told before by what has changed. */
    Set<String> events() {
        Set<String> events = new HashSet<>();
        before.values().forEach(report -> events.add(report.event()));
        after.values().forEach(report -> events.add(report.event()));
        return events;
    }

    /** The reports of {@code now} as they were before the change. */
    List<Told> then(Collection<Told> now, Dyad dyad) {
        List<Told> then = new ArrayList<>();
        now.stream().filter(r -> !after.containsKey(r.telling().id())).forEach(then::add);
        before.values().stream().filter(r -> r.telling().dyad().equals(dyad)).forEach(then::add);
        return then;
    }

    /** Whether the day lies within so many days of one that is touched in the dyad. */
    boolean isNear(Dyad dyad, LocalDate day, int reach) {
        TreeSet<LocalDate> of = days.getOrDefault(dyad, new TreeSet<>());
        LocalDate next = of.ceiling(day.minusDays(reach));
        return next != null && !next.isAfter(day.plusDays(reach));
    }

    /** The days touched in a dyad, with so many around them; overlapping stretches are one. */
    List<Reports.Stretch> around(Dyad dyad, int reach) {
        List<Reports.Stretch> around = new ArrayList<>();
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day : days.getOrDefault(dyad, new TreeSet<>())) {
            if (first == null) {
                first = day.minusDays(reach);
            } else if (day.minusDays(reach).isAfter(last)) {
                around.add(new Reports.Stretch(dyad, first, last));
                first = day.minusDays(reach);
            }
            last = day.plusDays(reach);
        }
        if (first != null) {
            around.add(new Reports.Stretch(dyad, first, last));
        }
        return around;
    }
}
