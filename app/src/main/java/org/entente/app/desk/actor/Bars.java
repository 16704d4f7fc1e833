package org.entente.app.desk.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Events by year as bars: what an actor did above the line, what was done to it below.
 *
 * @param height of the half above the line, as of that below
 */
public record Bars(List<Bar> bars, int width, int height, long most) {
    private static final int STEP = 12;
    private static final int HALF = 46;

    /** A bar above and one below. */
    public record Bar(int year, int x, int did, int met, Ledger.Sides sides, boolean named) {}

    /** Of the years that are known, those without events between them too. */
    public static Bars of(SortedMap<Integer, Ledger.Sides> years) {
        SortedMap<Integer, Ledger.Sides> known = years.tailMap(1);
        List<Bar> bars = new ArrayList<>();
        if (known.isEmpty()) {
            return new Bars(bars, 0, HALF, 0);
        }
        long most = known.values().stream()
                .mapToLong(sides -> Math.max(sides.did().events(), sides.met().events()))
                .max()
                .orElse(1);
        int first = Math.max(known.firstKey(), known.lastKey() - 120);
        int every = known.lastKey() - first > 24 ? 5 : known.lastKey() - first > 10 ? 2 : 1;
        for (int year = first; year <= known.lastKey(); year++) {
            Ledger.Sides sides = known.getOrDefault(year, Ledger.Sides.NONE);
            bars.add(new Bar(
                    year,
                    (year - first) * STEP,
                    height(sides.did().events(), most),
                    height(sides.met().events(), most),
                    sides,
                    year % every == 0));
        }
        return new Bars(List.copyOf(bars), bars.size() * STEP, HALF, most);
    }

    /** At least one unit where there is anything at all. */
    private static int height(long events, long most) {
        return events == 0 ? 0 : (int) Math.max(1, Math.round((double) HALF * events / most));
    }
}
