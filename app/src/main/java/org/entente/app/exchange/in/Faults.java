package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;

/** What was left out: counted by reason, and the first of each kept with its place. Grows no further than that. */
public final class Faults {
    /** So many of a kind are listed. */
    public static final int KEPT = 20;

    private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    private final List<Skipped> kept = new ArrayList<>();
    private long badRows;

    void add(Skipped skipped) {
        if (counts.merge(skipped.reason(), 1L, Long::sum) <= KEPT) {
            kept.add(skipped);
        }
    }

    /** Counts one, and makes its place only if it is kept: the line is {@code file:line}. */
    void add(String file, long line, BadRow bad) {
        badRows++;
        if (counts.merge(bad.reason(), 1L, Long::sum) <= KEPT) {
            kept.add(new Skipped(file + ":" + line, bad.reason(), bad.getMessage()));
        }
    }

    /** All of them, also those that are not kept. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them are rows; the others are whole files. */
    long badRows() {
        return badRows;
    }

    /** How many there are for a reason. */
    public Map<Reason, Long> counts() {
        return Map.copyOf(counts);
    }

    /** The first {@value #KEPT} of each reason, in the order in which they came. */
    public List<Skipped> kept() {
        return List.copyOf(kept);
    }
}
