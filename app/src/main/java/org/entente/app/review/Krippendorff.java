package org.entente.app.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Krippendorff's alpha for values without order, for any number of coders, and with values missing: 1 where all agree, 0
 * where they agree as often as by chance, below 0 where less often.
 *
 * <p>K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011, part C.
 */
public final class Krippendorff {
    private Krippendorff() {}

    /**
     * Empty where it is not defined: no unit has two values, or all values are the same, so that there is nothing to tell
     * apart.
     *
     * @param units for each unit the values that coders gave it, in any order; those with less than two say nothing
     */
    public static Optional<Double> alpha(Collection<? extends Collection<String>> units) {
        Map<String, Double> totals = new HashMap<>();
        double agreeing = 0;
        double all = 0;
        for (Collection<String> unit : units) {
            if (unit.size() > 1) {
                agreeing += agreeing(unit);
                all += unit.size();
                unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
            }
        }
        double byChance = totals.values().stream().mapToDouble(n -> n * (n - 1)).sum();
        double pairs = all * (all - 1);
        return pairs == byChance
                ? Optional.empty()
                : Optional.of(((all - 1) * agreeing - byChance) / (pairs - byChance));
    }

    /** The sum of the diagonal that a unit adds to the coincidence matrix. */
    private static double agreeing(Collection<String> unit) {
        Map<String, Integer> counts = new HashMap<>();
        unit.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.values().stream().mapToDouble(n -> n * (n - 1.0)).sum() / (unit.size() - 1);
    }

    /** How many units have two values or more. */
    public static int comparable(List<? extends Collection<String>> units) {
        return (int) units.stream().filter(unit -> unit.size() > 1).count();
    }
}
