package org.entente.engine.course;

import java.util.ArrayList;
import java.util.List;

/**
 * What a dyad's deeds of thirteen weeks tell of how such relations are: enough to pool dyads, and little enough to come
 * from a store in one pass.
 *
 * @param index of the quarter: weeks since Monday, 1 January 1900 by 13
 * @param deeds at least 1
 * @param mean their mean score
 * @param squares sum of squares of the deeds around the means of their weeks
 * @param freedom deeds less weeks with deeds
 * @param clusters sum over the weeks of the squared number of deeds
 * @param near sum of {@code p d²} over pairs of neighbouring weeks with deeds, the later in this quarter and at most four
 *     weeks after the other, where {@code d} is the difference of their means, {@code 1/p = } {@link #ROUGH}{@code  +
 *     1/m + 1/n}, and {@code m} and {@code n} are their deeds
 * @param nearInverse sum of {@code p (1/m + 1/n)}
 * @param nearWeight sum of {@code p}
 * @param nearGap sum of {@code p} by the weeks between
 */
public record Quarter(
        int index,
        int deeds,
        double mean,
        double squares,
        int freedom,
        double clusters,
        double near,
        double nearInverse,
        double nearWeight,
        double nearGap) {
    /** Keeps a pair of weeks with very many deeds from counting for all others. */
    public static final double ROUGH = 0.1;

    static final int WEEKS = 13;
    private static final int NEAR = 4;

    /** Those of a dyad that have deeds, in order. */
    static List<Quarter> of(Series series) {
        long first = java.time.temporal.ChronoUnit.WEEKS.between(CourseModel.FIRST, series.start);
        double[] sum = new double[series.weeks];
        for (int i = 0; i < series.cells; i++) {
            sum[series.week[i]] += series.count[i] * series.score[i];
        }
        double[] squares = new double[series.weeks];
        for (int i = 0; i < series.cells; i++) {
            double off = series.score[i] - sum[series.week[i]] / series.events[series.week[i]];
            squares[series.week[i]] += series.count[i] * off * off;
        }
        List<Quarter> quarters = new ArrayList<>();
        int before = -1;
        for (int from = 0; from < series.weeks; ) {
            int index = (int) ((first + from) / WEEKS);
            int to = (int) Math.min(series.weeks, (index + 1L) * WEEKS - first);
            Quarter quarter = of(series, sum, squares, index, from, to, before);
            if (quarter.deeds > 0) {
                quarters.add(quarter);
            }
            for (int t = from; t < to; t++) {
                before = series.events[t] > 0 ? t : before;
            }
            from = to;
        }
        return quarters;
    }

    private static Quarter of(Series series, double[] sum, double[] squares, int index, int from, int to, int before) {
        int deeds = 0;
        int weeks = 0;
        double total = 0;
        double within = 0;
        double clusters = 0;
        double near = 0;
        double inverse = 0;
        double weight = 0;
        double gap = 0;
        int last = before;
        for (int t = from; t < to; t++) {
            double n = series.events[t];
            if (n == 0) {
                continue;
            }
            if (last >= 0 && t - last <= NEAR) {
                double m = series.events[last];
                double p = 1 / (ROUGH + 1 / m + 1 / n);
                double d = sum[t] / n - sum[last] / m;
                near += p * d * d;
                inverse += p * (1 / m + 1 / n);
                weight += p;
                gap += p * (t - last);
            }
            last = t;
            weeks++;
            deeds += (int) n;
            total += sum[t];
            within += squares[t];
            clusters += n * n;
        }
        return new Quarter(
                index,
                deeds,
                deeds == 0 ? 0 : total / deeds,
                within,
                deeds - weeks,
                clusters,
                near,
                inverse,
                weight,
                gap);
    }
}
