package org.entente.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tellings are of one event, as {@code 1A 2A | 3B}: the names of those of one event apart by spaces, events apart
 * by bars, and in brackets the tellings that were not found: {@code (4B)}.
 *
 * @param events the number of the event by the telling's name; those not found have none
 */
record Partition(Map<String, Integer> events) {
    Partition {
        events = new TreeMap<>(events);
    }

    static Partition parse(String written) {
        Map<String, Integer> events = new TreeMap<>();
        int event = 0;
        for (String part : written.split("\\|")) {
            event++;
            for (String name : part.strip().split(" +")) {
                if (!name.isEmpty() && !name.startsWith("(")) {
                    events.put(name, event);
                }
            }
        }
        return new Partition(events);
    }

    boolean holds(String telling) {
        return events.containsKey(telling);
    }

    /** Whether both are found and taken for one event. */
    boolean isOne(String telling, String other) {
        return holds(telling) && events.get(telling).equals(events.get(other));
    }

    /** @param all the names of all tellings, in order */
    String written(List<String> all) {
        Map<Integer, List<String>> parts = new LinkedHashMap<>();
        for (String name : new TreeSet<>(all)) {
            if (holds(name)) {
                parts.computeIfAbsent(events.get(name), e -> new ArrayList<>()).add(name);
            }
        }
        List<String> written = new ArrayList<>();
        parts.values().forEach(part -> written.add(String.join(" ", part)));
        all.stream().filter(name -> !holds(name)).forEach(name -> written.add("(" + name + ")"));
        return String.join(" | ", written);
    }
}
