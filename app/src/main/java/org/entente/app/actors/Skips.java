package org.entente.app.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an import left out: how many by reason, and the first of them by their place. Grows no further than that. */
public final class Skips {
    private static final int KEPT = 1000;

    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final List<String> places = new ArrayList<>();

    /** Counts one; {@code "no English label"}. */
    public void count(String reason) {
        counts.merge(reason, 1L, Long::sum);
    }

    /** Counts one and keeps its place: {@code at("actors.txt:12", "unknown state", "XYZ")}. */
    public void at(String place, String reason, String detail) {
        count(reason);
        if (places.size() < KEPT) {
            places.add(place + ": " + reason + (detail.isEmpty() ? "" : ": " + detail));
        }
    }

    /** How many were left out for each reason. */
    public SortedMap<String, Long> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** The first thousand that have a place, a line each. */
    public List<String> places() {
        return List.copyOf(places);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
