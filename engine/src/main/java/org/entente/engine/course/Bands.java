package org.entente.engine.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.engine.course.Course.Point;

/** The level of weeks and months with the bands that the draws lie in. */
final class Bands {
    private final Series series;
    private final Draws draws;
    private final float[] values;
    /** Where the values stand that the quantiles lie between. */
    private final int[] ranks;

    Bands(Series series, Draws draws) {
        this.series = series;
        this.draws = draws;
        values = new float[draws.size()];
        ranks = ranks(values.length);
    }

    List<Point> weeks() {
        List<Point> points = new ArrayList<>(series.weeks);
        for (int t = 0; t < series.weeks; t++) {
            points.add(point(series.startOf(t), t, t + 1));
        }
        return points;
    }

    /** A month's weeks are those whose Monday lies in it. */
    List<Point> months() {
        List<Point> points = new ArrayList<>();
        int from = 0;
        while (from < series.weeks) {
            LocalDate month = series.startOf(from).withDayOfMonth(1);
            int to = from + 1;
            while (to < series.weeks && series.startOf(to).withDayOfMonth(1).equals(month)) {
                to++;
            }
            points.add(point(month, from, to));
            from = to;
        }
        return points;
    }

    private Point point(LocalDate start, int from, int to) {
        double sum = 0;
        for (int d = 0; d < values.length; d++) {
            values[d] = (float) draws.mean(d, from, to);
            sum += values[d];
        }
        Ranks.select(values, ranks);
        double still = 1;
        int events = 0;
        for (int t = from; t < to; t++) {
            still *= 1 - draws.jump[t];
            events += series.events[t];
        }
        return new Point(
                start,
                inScale(sum / values.length),
                inScale(quantile(values, 0.25)),
                inScale(quantile(values, 0.75)),
                inScale(quantile(values, 0.05)),
                inScale(quantile(values, 0.95)),
                1 - still,
                events);
    }

    private static int[] ranks(int size) {
        return DoubleStream.of(0.05, 0.25, 0.75, 0.95)
                .flatMap(share -> DoubleStream.of(Math.floor(share * (size - 1)), Math.floor(share * (size - 1)) + 1))
                .mapToInt(rank -> (int) Math.min(rank, size - 1))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Between the sorted values, as R does by default (type 7 of Hyndman and Fan 1996, American Statistician 50(4)). */
    static double quantile(float[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    private static double inScale(double score) {
        return Math.max(-10, Math.min(10, score));
    }
}
