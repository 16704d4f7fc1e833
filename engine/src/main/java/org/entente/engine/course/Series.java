package org.entente.engine.course;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The dated deeds of a dyad by week, in flat arrays. Deeds of a week that are alike in score, weight, kind, side and
 * tellers stand together as one cell, so that a pass over the series costs its weeks and its different cells.
 */
final class Series {
    private static final Comparator<Observation> ALIKE = Comparator.comparing(Series::monday)
            .thenComparingDouble(Observation::score)
            .thenComparingDouble(Observation::weight)
            .thenComparing(Observation::verbal)
            .thenComparing(Observation::source)
            .thenComparing(o -> String.join(";", o.tellers()));
    private static final Comparator<Observation> ORDER = ALIKE.thenComparing(Observation::id)
            .thenComparing(Observation::target)
            .thenComparing(Observation::middle);

    /** The deeds, those that stand in one cell together. */
    final List<Observation> deeds;

    final int[] cellOf;
    /** Code of the actor whose deeds are the positive side. */
    final String first;

    final LocalDate start;
    final int weeks;
    final int cells;
    final int[] week;
    final double[] score;
    final double[] weight;
    final int[] count;
    final boolean[] verbal;
    /** +0.5 for what the first actor does, -0.5 for the other; all 0 where only one of them acts. */
    final double[] side;

    final Tellers tellers;
    final int[] events;

    /**
     * @param observed dated deeds, at least one, in any order
     * @param first code of the actor whose deeds count as the positive side
     * @param until last day of the series; not before the last deed
     */
    Series(List<Observation> observed, String first, LocalDate until) {
        this.first = first;
        List<Observation> sorted = new ArrayList<>(observed);
        sorted.sort(ORDER);
        start = monday(sorted.get(0));
        weeks = weekOf(until) + 1;
        List<Observation> heads = new ArrayList<>();
        int[] counts = new int[sorted.size()];
        cellOf = new int[sorted.size()];
        for (int i = 0; i < cellOf.length; i++) {
            Observation deed = sorted.get(i);
            if (heads.isEmpty() || ALIKE.compare(heads.get(heads.size() - 1), deed) != 0) {
                heads.add(deed);
            }
            cellOf[i] = heads.size() - 1;
            counts[heads.size() - 1]++;
        }
        this.deeds = List.copyOf(sorted);
        cells = heads.size();
        week = heads.stream().mapToInt(o -> weekOf(o.middle())).toArray();
        score = heads.stream().mapToDouble(Observation::score).toArray();
        weight = heads.stream().mapToDouble(Observation::weight).toArray();
        count = Arrays.copyOf(counts, cells);
        verbal = new boolean[cells];
        side = sides(heads, first);
        events = new int[weeks];
        for (int i = 0; i < cells; i++) {
            verbal[i] = heads.get(i).verbal();
            events[week[i]] += count[i];
        }
        tellers = Tellers.of(heads, week, weeks);
    }

    /** Index of the week a day lies in; negative before the series. */
    int weekOf(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, day), 7L);
    }

    LocalDate startOf(int week) {
        return start.plusWeeks(week);
    }

    private static double[] sides(List<Observation> heads, String first) {
        boolean both = heads.stream().anyMatch(o -> o.source().equals(first))
                && heads.stream().anyMatch(o -> !o.source().equals(first));
        return heads.stream()
                .mapToDouble(o -> !both ? 0 : o.source().equals(first) ? 0.5 : -0.5)
                .toArray();
    }

    private static LocalDate monday(Observation deed) {
        return deed.middle().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
