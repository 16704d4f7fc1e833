package org.entente.engine.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.engine.ontology.Dyad;

/** Clusters by those who act in them and by their first day, to look around in. */
final class ByActor {
    private static final int DAYS = Telling.MOST_DAYS + Days.LATEST;
    private static final int MONTH = 31;

    private final Map<String, NavigableMap<LocalDate, List<Cluster>>> byKey = new HashMap<>();

    ByActor(List<Cluster> clusters) {
        for (Cluster c : clusters) {
            Telling t = c.tellings().get(0);
            for (String key :
                    new TreeSet<>(List.of(t.source().code(), t.target().code(), dyad(t)))) {
                byKey.computeIfAbsent(key, k -> new TreeMap<>())
                        .computeIfAbsent(c.start(), day -> new ArrayList<>())
                        .add(c);
            }
        }
    }

    /** Those with the same two actors, or with the one that is known, that start near the start of {@code c}. */
    Set<Cluster> around(Cluster c) {
        Telling t = c.tellings().get(0);
        var byDay = byKey.getOrDefault(key(t), new TreeMap<>());
        int reach = t.hasDay() ? DAYS : MONTH;
        Set<Cluster> around = new LinkedHashSet<>();
        byDay.subMap(c.start().minusDays(reach), true, c.start().plusDays(reach), true)
                .values()
                .forEach(around::addAll);
        return around;
    }

    private static String key(Telling t) {
        if (t.isOpen()) {
            return t.source().isNone() ? t.target().code() : t.source().code();
        }
        return dyad(t);
    }

    private static String dyad(Telling t) {
        Dyad dyad = Dyad.undirected(t.source().code(), t.target().code());
        return dyad.a() + " " + dyad.b();
    }
}
