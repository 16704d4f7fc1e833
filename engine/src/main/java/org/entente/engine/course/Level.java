package org.entente.engine.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.course.Course.Point;

/**
 * The level of a relation at a day: the mean score of the deeds around it, weighted by a Gaussian kernel in time
 * (its standard deviation is four times the usual time between two deeds, but at least 60 and at most 240 days; it is cut
 * at four deviations) and by reports, and drawn to the mean of the whole
 * span as if {@link #PRIOR} deeds with that mean stood at every day. The bands come from the variance around the level
 * and the effective number of deeds, so that they widen where nothing is told.
 */
final class Level {
    static final double PRIOR = 2;
    private static final double LEAST_BANDWIDTH = 60;
    private static final double MOST_BANDWIDTH = 240;
    private static final double DEEDS_IN_BANDWIDTH = 4;
    private static final int CUT = 4;
    /** Days on either side that a jump compares, and the deeds it wants there. */
    private static final long YEAR = 365;

    private static final int LEAST_FOR_JUMP = 5;

    private final Sums sums;
    private final Sums.Stretch all;
    private final double bandwidth;
    private final long reach;

    Level(Sums sums) {
        this.sums = sums;
        this.all = sums.all();
        double between = (double) (sums.day(sums.size() - 1) - sums.day(0)) / sums.size();
        this.bandwidth = Math.rint(Math.max(LEAST_BANDWIDTH, Math.min(MOST_BANDWIDTH, DEEDS_IN_BANDWIDTH * between)));
        this.reach = (long) (CUT * bandwidth);
    }

    /** Standard deviation of the kernel in days. */
    double bandwidth() {
        return bandwidth;
    }

    /** Points from the Monday of the first deed's week to the week of the last. */
    List<Point> weeks(LocalDate first, LocalDate last) {
        List<Point> points = new ArrayList<>();
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (LocalDate start = monday; !start.isAfter(last); start = start.plusWeeks(1)) {
            points.add(point(start, start.plusWeeks(1)));
        }
        return points;
    }

    List<Point> months(LocalDate first, LocalDate last) {
        List<Point> points = new ArrayList<>();
        for (LocalDate start = first.withDayOfMonth(1); !start.isAfter(last); start = start.plusMonths(1)) {
            points.add(point(start, start.plusMonths(1)));
        }
        return points;
    }

    private Point point(LocalDate start, LocalDate end) {
        long from = start.toEpochDay();
        long to = end.toEpochDay();
        int events = sums.from(to) - sums.from(from);
        return at(start, (from + to) / 2.0, jump(from), events);
    }

    private Point at(LocalDate start, double day, double jump, int events) {
        double w = 0;
        double wx = 0;
        double wxx = 0;
        double number = 0;
        double ww = 0;
        int last = sums.from((long) day + reach);
        for (int i = sums.from((long) day - reach); i < last; i++) {
            double distance = (sums.day(i) + 0.5 - day) / bandwidth;
            double kernel = Math.exp(-distance * distance / 2);
            double weight = sums.weight(i) * kernel;
            number += kernel;
            w += weight;
            wx += weight * sums.score(i);
            wxx += weight * sums.score(i) * sums.score(i);
            ww += weight * sums.weight(i);
        }
        double level = (wx + PRIOR * all.mean()) / (w + PRIOR);
        double around = wxx - 2 * level * wx + level * level * w;
        double variance = Math.max(Sums.LEAST_VARIANCE, (around + PRIOR * all.variance()) / (w + PRIOR));
        double effective = number == 0 ? 0 : w * w / ww;
        return banded(start, level, Math.sqrt(variance / (effective + PRIOR)), jump, events);
    }

    private static Point banded(LocalDate start, double level, double error, double jump, int events) {
        double half = Normal.HALF_50 * error;
        double wide = Normal.HALF_90 * error;
        return new Point(
                start,
                level,
                inScale(level - half),
                inScale(level + half),
                inScale(level - wide),
                inScale(level + wide),
                jump,
                events);
    }

    private static double inScale(double score) {
        return Math.max(-10, Math.min(10, score));
    }

    private double jump(long day) {
        Sums.Stretch before = sums.stretch(day - YEAR, day);
        Sums.Stretch after = sums.stretch(day, day + YEAR);
        boolean enough = before.count() >= LEAST_FOR_JUMP && after.count() >= LEAST_FOR_JUMP;
        return enough ? Normal.within(before.changeTo(after)) : 0;
    }
}
