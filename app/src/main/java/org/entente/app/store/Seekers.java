package org.entente.app.store;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Telling;

/** Tellings by their first day: much is told of some dyads, and most of it is of other days. */
final class Seekers {
    private final NavigableMap<LocalDate, Set<Telling>> daily = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<Telling>> wide = new TreeMap<>();

    /** Whose time nobody knows is like none. */
    void add(Telling t) {
        if (t.time().isKnown()) {
            (t.hasDay() ? daily : wide)
                    .computeIfAbsent(t.time().start(), day -> new LinkedHashSet<>())
                    .add(t);
        }
    }

    Stream<Telling> all() {
        return Stream.of(daily, wide).flatMap(of -> of.values().stream()).flatMap(Set::stream);
    }

    /** Those whose time may be that of {@code t}. */
    Stream<Telling> near(Telling t) {
        return Merging.windows(t).stream()
                .flatMap(window -> (window.daily() ? daily : wide)
                        .subMap(window.first(), true, window.last(), true).values().stream())
                .flatMap(Set::stream);
    }
}
