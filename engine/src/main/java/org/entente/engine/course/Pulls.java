package org.entente.engine.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.engine.course.Course.Pull;

/**
 * By how much single deeds move the level: gain times residual. With the mean variances of the draws the smoothed level
 * is linear in the scores, so that what it would be without one of them follows from its covariances with the week the
 * deed lies in (the deletion formulas of regression; De Jong and Penzer 1998, JASA 93(442), 796-806), with no second
 * run.
 */
final class Pulls {
    private final Series series;
    private final Draws draws;
    private final double[] information;
    private final Smoother smoother;
    private final double[] level;
    private final double[] cleared;

    Pulls(Series series, Draws draws) {
        this.series = series;
        this.draws = draws;
        information = new double[series.weeks];
        double[] shown = new double[series.weeks];
        cleared = new double[series.cells];
        for (int i = 0; i < series.cells; i++) {
            double effect = series.side[i] * draws.side;
            for (int teller : series.tellers.of()[i]) {
                effect += draws.tellers[teller] / series.tellers.share()[i];
            }
            cleared[i] = series.score[i] - effect;
            information[series.week[i]] += draws.precision[i];
            shown[series.week[i]] += draws.precision[i] * cleared[i];
        }
        double[] steps = new double[series.weeks];
        double[] precision = new double[series.weeks];
        for (int t = 0; t < series.weeks; t++) {
            steps[t] = (1 - draws.jump[t]) * draws.small + draws.jump[t] * draws.large;
            precision[t] = information[t] == 0 ? 0 : 1 / (1 / information[t] + draws.shockVariance);
            shown[t] = information[t] == 0 ? 0 : shown[t] / information[t] - draws.mean;
        }
        steps[0] = draws.first;
        smoother = new Smoother(draws.keep, steps, precision);
        level = smoother.level(shown);
    }

    /**
     * The deeds that pull the change of the level from the weeks {@code beforeFrom} to {@code beforeTo} to the weeks
     * {@code afterFrom} to {@code afterTo} the way of {@code sign}, strongest first; ends not included.
     */
    List<Pull> strongest(int beforeFrom, int beforeTo, int afterFrom, int afterTo, int sign, int most) {
        double[] change = new double[series.weeks];
        for (int t = beforeFrom; t < beforeTo; t++) {
            change[t] -= 1.0 / (beforeTo - beforeFrom);
        }
        for (int t = afterFrom; t < afterTo; t++) {
            change[t] += 1.0 / (afterTo - afterFrom);
        }
        double[] covariance = smoother.solve(change);
        List<Pull> pulls = new ArrayList<>();
        for (int i = 0; i < series.cellOf.length; i++) {
            double points = pull(series.cellOf[i], covariance);
            if (sign * points > 0) {
                pulls.add(new Pull(series.deeds.get(i).id(), points));
            }
        }
        pulls.sort(Comparator.comparingDouble((Pull p) -> -Math.abs(p.points())).thenComparing(Pull::event));
        return List.copyOf(pulls.subList(0, Math.min(most, pulls.size())));
    }

    private double pull(int cell, double[] covariance) {
        int week = series.week[cell];
        double own = draws.precision[cell] / series.count[cell];
        double shockPrecision = 1 / draws.shockVariance;
        // A deed shows its week's level and shock; how much of a change of the level shows through both:
        double through = shockPrecision / (shockPrecision + information[week]);
        double variance = through * through * smoother.variance(week) + 1 / (shockPrecision + information[week]);
        double expected = expected(week, through);
        return through * covariance[week] * own * (cleared[cell] - expected) / Math.max(1e-9, 1 - own * variance);
    }

    /** The smoothed level and shock of a week. */
    private double expected(int week, double through) {
        double mean = 0;
        int from = firstCell(week);
        for (int i = from; i < series.cells && series.week[i] == week; i++) {
            mean += draws.precision[i] * cleared[i];
        }
        mean /= information[week];
        return through * (level[week] + draws.mean) + (1 - through) * mean;
    }

    private int firstCell(int week) {
        int low = 0;
        int high = series.cells;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (series.week[middle] < week) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
