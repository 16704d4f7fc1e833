package org.entente.engine.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.engine.ontology.Dyad;

/** Clusters by their dyad and their first day, to look around in. */
final class ByDyad {
    static final Comparator<Dyad> ORDER = Comparator.comparing(Dyad::a).thenComparing(Dyad::b);
    private static final int DAYS = Telling.MOST_DAYS + Days.LATEST;
    private static final int MONTH = 31;

    private final Map<Dyad, NavigableMap<LocalDate, List<Cluster>>> byDyad = new TreeMap<>(ORDER);

    ByDyad(List<Cluster> clusters) {
        for (Cluster c : clusters) {
            byDyad.computeIfAbsent(c.tellings().get(0).dyad(), k -> new TreeMap<>())
                    .computeIfAbsent(c.start(), day -> new ArrayList<>())
                    .add(c);
        }
    }

    /** Those near its start in its own dyad; or in the one that its words name, if it leaves an actor out. */
    List<Cluster> around(Cluster c) {
        List<Cluster> around = new ArrayList<>(around(c.tellings().get(0).dyad(), c));
        Merging.home(c.tellings()).ifPresent(dyad -> around.addAll(around(dyad, c)));
        return around;
    }

    private List<Cluster> around(Dyad dyad, Cluster c) {
        int reach = c.tellings().get(0).hasDay() ? DAYS : MONTH;
        return byDyad
                .getOrDefault(dyad, new TreeMap<>())
                .subMap(c.start().minusDays(reach), true, c.start().plusDays(reach), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
