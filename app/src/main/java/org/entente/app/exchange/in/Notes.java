package org.entente.app.exchange.in;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an import tells besides its faults: what was mended, and whom nobody knows. */
public final class Notes {
    /** So many names are counted at most; there is no end to them. */
    private static final int MOST_NAMES = 100_000;

    private final SortedMap<String, Long> mended = new TreeMap<>();
    private final Map<String, Long> unknown = new HashMap<>();
    private long sides;
    private long known;

    void mended(String what) {
        mended.merge(what, 1L, Long::sum);
    }

    /** Counts a side of an event whose name was looked up in our tables. */
    void side(String name, boolean isKnown) {
        sides++;
        known += isKnown ? 1 : 0;
        if (!isKnown && (unknown.size() < MOST_NAMES || unknown.containsKey(name))) {
            unknown.merge(name, 1L, Long::sum);
        }
    }

    /** How many rows were set right, by what was wrong. */
    public SortedMap<String, Long> mended() {
        return Collections.unmodifiableSortedMap(mended);
    }

    /** How many names were looked up, and how many of them our tables know. */
    public long sides() {
        return sides;
    }

    public long known() {
        return known;
    }

    /** The names nobody knows, the most frequent first. */
    public List<Map.Entry<String, Long>> unknown(int limit) {
        return unknown.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }
}
