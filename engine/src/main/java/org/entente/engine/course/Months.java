package org.entente.engine.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.course.Course.Pull;

/** The last month of a series against the month before, and the deeds that made the difference. */
final class Months {
    private static final int REASONS = 3;

    private final Series series;
    private final Draws draws;
    private final Pulls pulls;

    Months(Series series, Draws draws, Pulls pulls) {
        this.series = series;
        this.draws = draws;
        this.pulls = pulls;
    }

    /** Empty if the series lies within one month. */
    Optional<Lately.Move> last() {
        int border = beginning(series.weeks - 1);
        return border == 0 ? Optional.empty() : Optional.of(between(beginning(border - 1), border));
    }

    /** The first week of the month that a week's Monday lies in. */
    private int beginning(int week) {
        LocalDate month = series.startOf(week).withDayOfMonth(1);
        int first = week;
        while (first > 0 && !series.startOf(first - 1).isBefore(month)) {
            first--;
        }
        return first;
    }

    private Lately.Move between(int from, int border) {
        float[] change = new float[draws.size()];
        double now = 0;
        double then = 0;
        for (int d = 0; d < change.length; d++) {
            double late = draws.mean(d, border, series.weeks);
            double early = draws.mean(d, from, border);
            change[d] = (float) (late - early);
            now += late / change.length;
            then += early / change.length;
        }
        Arrays.sort(change);
        int sign = now >= then ? 1 : -1;
        return new Lately.Move(
                month(from, border, then),
                month(border, series.weeks, now),
                now - then,
                Bands.quantile(change, 0.05),
                Bands.quantile(change, 0.95),
                Outlook.above(change, Lately.DELTA),
                1 - Outlook.above(change, -Lately.DELTA),
                reasons(from, border, sign));
    }

    /**
     * The month's own deeds, first those that pull the way of the change. One of the month before may pull harder, since
     * where many deeds say the same each of them alone does little; but it would not say what happened.
     */
    private List<Pull> reasons(int from, int border, int sign) {
        Set<String> here = new HashSet<>();
        for (int i = 0; i < series.cellOf.length; i++) {
            if (series.week[series.cellOf[i]] >= border) {
                here.add(series.deeds.get(i).id());
            }
        }
        return Stream.of(sign, -sign)
                .flatMap(way -> pulls.strongest(from, border, border, series.weeks, way, Integer.MAX_VALUE).stream())
                .filter(pull -> here.contains(pull.event()))
                .limit(REASONS)
                .toList();
    }

    private Lately.Month month(int from, int to, double level) {
        int deeds = Arrays.stream(series.events, from, to).sum();
        return new Lately.Month(series.startOf(from).withDayOfMonth(1), level, deeds);
    }
}
