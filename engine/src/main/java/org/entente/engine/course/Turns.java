package org.entente.engine.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;

/**
 * Finds where the level turned. At every week the level some weeks later is compared with that some weeks before, first
 * over four weeks on either side, then over wider spans for what came slowly or while little was told. It is a turn
 * where the change is {@link #LEAST} points or more, the same way, with a probability of {@link #SURE}. A wider span is
 * asked only where no narrower one found a turn that way.
 */
final class Turns {
    /**
     * As low as simulated relations without breaks allow at under one false turn in ten years; the probability stands
     * beside each turn.
     */
    static final double SURE = 0.8;

    static final double LEAST = 0.5;
    static final int REASONS = 5;
    private static final int[] REACHES = {4, 13, 26, 52};
    private static final int BESIDE = 4;

    private final Series series;
    private final Draws draws;
    private final Pulls pulls;

    Turns(Series series, Draws draws) {
        this.series = series;
        this.draws = draws;
        this.pulls = new Pulls(series, draws);
    }

    /** In order of time. */
    List<Turn> find() {
        List<Found> found = new ArrayList<>();
        for (int reach : REACHES) {
            Changes changes = new Changes(draws, reach, LEAST);
            search(changes, reach, 1, found);
            search(changes, reach, -1, found);
        }
        List<Found> all = List.copyOf(found);
        found.removeIf(turn -> all.stream().anyMatch(other -> other != turn && other.says(turn)));
        found.sort(Comparator.comparingInt((Found f) -> f.week).thenComparingInt(f -> f.sign));
        return found.stream().map(this::turn).toList();
    }

    private void search(Changes changes, int reach, int sign, List<Found> found) {
        int from = -1;
        List<Found> here = new ArrayList<>();
        for (int t = 1; t <= series.weeks; t++) {
            boolean sure = t < series.weeks && changes.probability(t, sign) >= SURE;
            if (sure && from < 0) {
                from = t;
            } else if (!sure && from >= 0) {
                here.add(dated(changes, from, t - 1, reach, sign));
                from = -1;
            }
        }
        for (Found turn : here) {
            if (found.stream().noneMatch(other -> other.sign == sign && other.overlaps(turn, reach))) {
                found.add(turn);
            }
        }
    }

    /** Each draw says in which week its greatest step lies; the most named one is the date. */
    private Found dated(Changes changes, int from, int to, int reach, int sign) {
        int first = Math.max(1, from - reach + 1);
        int last = Math.min(series.weeks - 1, to + reach - 1);
        int[] named = new int[last - first + 1];
        for (int d = 0; d < draws.size(); d++) {
            named[greatest(draws.level[d], first, last, sign) - first]++;
        }
        int peak = 0;
        for (int i = 1; i < named.length; i++) {
            peak = smooth(named, i) > smooth(named, peak) ? i : peak;
        }
        double best = 0;
        for (int t = from; t <= to; t++) {
            best = Math.max(best, changes.probability(t, sign));
        }
        return new Found(first + peak, first + at(named, 0.05), first + at(named, 0.95), sign, best, reach);
    }

    /** A date is only known to a week or so: its neighbours speak for it as well. */
    private static int smooth(int[] named, int i) {
        return 2 * named[i] + (i > 0 ? named[i - 1] : 0) + (i + 1 < named.length ? named[i + 1] : 0);
    }

    private static int greatest(float[] level, int first, int last, int sign) {
        int greatest = first;
        for (int t = first + 1; t <= last; t++) {
            if (sign * (level[t] - level[t - 1] - level[greatest] + level[greatest - 1]) > 0) {
                greatest = t;
            }
        }
        return greatest;
    }

    private int at(int[] named, double share) {
        double left = share * draws.size();
        for (int i = 0; i < named.length; i++) {
            left -= named[i];
            if (left < 0) {
                return i;
            }
        }
        return named.length - 1;
    }

    private Turn turn(Found found) {
        int beforeTo = Math.max(1, found.low);
        int beforeFrom = Math.max(0, beforeTo - BESIDE);
        int afterFrom = Math.min(series.weeks - 1, found.high);
        int afterTo = Math.min(series.weeks, afterFrom + BESIDE);
        double from = mean(beforeFrom, beforeTo);
        double to = mean(afterFrom, afterTo);
        return new Turn(
                series.startOf(found.week),
                series.startOf(found.low),
                series.startOf(found.high).plusDays(6),
                from,
                to,
                Direction.ofChange(found.sign),
                found.probability,
                pulls.strongest(beforeFrom, beforeTo, afterFrom, afterTo, found.sign, REASONS));
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += draws.level(t);
        }
        return sum / (to - from);
    }

    private record Found(int week, int low, int high, int sign, double probability, int reach) {
        boolean overlaps(Found other, int wide) {
            return other.week > week - wide && other.week < week + wide;
        }

        /** Whether this is the same turn, better seen; or the other way in the same week, where one of them is an echo. */
        boolean says(Found other) {
            boolean same = sign == other.sign
                    ? week >= other.low && week <= other.high || other.week >= low && other.week <= high
                    : Math.abs(week - other.week) <= 1;
            return same && isSurer(other);
        }

        private boolean isSurer(Found other) {
            int surer = Double.compare(probability, other.probability);
            int nearer = surer != 0 ? surer : Integer.compare(other.reach, reach);
            return nearer != 0 ? nearer > 0 : week < other.week || week == other.week && sign < other.sign;
        }
    }
}
