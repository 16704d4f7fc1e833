package org.entente.engine.course;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which countries' outlets tell the cells of a series. A country has an effect of its own only where it can be told from
 * the level: there must be at least {@link #OVERLAP} weeks in which it tells something and something else is told
 * without it.
 *
 * @param countries those with an effect, in the order of the effects
 * @param of for each cell the indices of its tellers' effects; a cell's effect is their sum over {@code share}
 * @param share how many countries tell the cell, with an effect or without; at least 1
 */
record Tellers(List<String> countries, int[][] of, double[] share) {
    static final int OVERLAP = 8;
    private static final int[] NONE = {};

    static Tellers of(List<Observation> cells, int[] week, int weeks) {
        Map<String, BitSet> with = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            for (String country : cells.get(i).tellers()) {
                with.computeIfAbsent(country, c -> new BitSet(weeks)).set(week[i]);
            }
        }
        with.entrySet().removeIf(entry -> !overlaps(entry.getKey(), entry.getValue(), cells, week));
        List<String> countries = List.copyOf(with.keySet());
        int[][] of = new int[cells.size()][];
        double[] share = new double[cells.size()];
        for (int i = 0; i < of.length; i++) {
            List<String> tellers = cells.get(i).tellers();
            share[i] = Math.max(1, tellers.size());
            int[] known = tellers.stream()
                    .mapToInt(countries::indexOf)
                    .filter(index -> index >= 0)
                    .toArray();
            of[i] = known.length == 0 ? NONE : known;
        }
        return new Tellers(countries, of, share);
    }

    private static boolean overlaps(String country, BitSet told, List<Observation> cells, int[] week) {
        BitSet both = new BitSet();
        for (int i = 0; i < week.length; i++) {
            List<String> tellers = cells.get(i).tellers();
            if (!tellers.isEmpty() && !tellers.contains(country) && told.get(week[i])) {
                both.set(week[i]);
            }
        }
        return both.cardinality() >= OVERLAP;
    }
}
