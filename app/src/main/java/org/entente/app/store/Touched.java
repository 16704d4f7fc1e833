package org.entente.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.engine.merging.Telling;

/** Reports that are gone, new or otherwise changed. */
final class Touched {
    private final Map<String, Told> before = new HashMap<>();
    private final Map<String, Told> after = new HashMap<>();

    /** Reports as they are before the change. */
    void before(Collection<Told> reports) {
        reports.forEach(report -> before.put(report.telling().id(), report));
    }

    /** Reports as they are after it. */
    void after(Collection<Told> reports) {
        reports.forEach(report -> after.put(report.telling().id(), report));
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Those now in the store, by id. */
    Map<String, Told> now() {
        return Map.copyOf(after);
    }

    /** As they were and as they are. */
    Set<Telling> tellings() {
        Set<Telling> tellings = new HashSet<>();
        before.values().forEach(report -> tellings.add(report.telling()));
        after.values().forEach(report -> tellings.add(report.telling()));
        return tellings;
    }

    /** The events told before by what has changed. */
    Set<String> events() {
        Set<String> events = new HashSet<>();
        before.values().forEach(report -> events.add(report.event()));
        after.values().forEach(report -> events.add(report.event()));
        return events;
    }
}
