package org.entente.engine.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.ontology.Dyad;

/**
 * The verdict: the level over the last quarter of a year against the quarter that ended a year before, or two or three
 * years before where a year has too few deeds. Improving or worsening if it moved by more than {@link #DELTA} points
 * with a probability of {@link #SURE}; steady if it moved by less than {@link #SMALL} either way with a probability of
 * {@link #STILL}; else unclear. Nothing is said on under {@link #LEAST_DEEDS} dated deeds, nor where the window or the
 * time as long before it has under {@link #LEAST_IN_WINDOW}.
 */
final class Outlook {
    static final int LEAST_DEEDS = 10;
    static final double DELTA = 0.5;
    static final double SURE = 0.9;
    static final double SMALL = 1.5;
    static final double STILL = 0.8;
    static final int LEAST_IN_WINDOW = 3;
    /** Under so many weeks there is no quarter to compare the last one with. */
    static final int LEAST_WEEKS = 39;

    private static final int[] WINDOWS = {12, 24, 36};
    private static final int QUARTER = 13;
    private static final double WEEKS_A_MONTH = 4.35;

    private final Series series;
    private final Draws draws;
    private final List<Turn> turns;

    Outlook(Series series, Draws draws, List<Turn> turns) {
        this.series = series;
        this.draws = draws;
        this.turns = turns;
    }

    Verdict verdict(Dyad dyad, boolean directed, LocalDate end, Counts counts) {
        if (counts.deeds() < LEAST_DEEDS) {
            return Words.tooFew(dyad, counts, LEAST_DEEDS);
        }
        return window(series, end)
                .map(window -> over(dyad, directed, end, window.months, window.week))
                .orElseGet(() -> blind(dyad, series, end));
    }

    /** What is said of a relation that {@link #isBlind}. */
    static Verdict blind(Dyad dyad, Series series, LocalDate end) {
        return series.weeks < LEAST_WEEKS ? Words.tooShort(dyad, series.weeks) : Words.tooThin(dyad, end);
    }

    /** What the last quarter is compared with: the quarter up to a week, so many months ago. */
    private record Window(int months, int week) {}

    /** Whether no draws can tell where the relation is going: the deeds are not where they are needed. */
    static boolean isBlind(Series series, LocalDate end) {
        return window(series, end).isEmpty();
    }

    private static Optional<Window> window(Series series, LocalDate end) {
        for (int months : WINDOWS) {
            LocalDate start = end.minusMonths(months);
            LocalDate before = start.minusMonths(months);
            int week = Math.max(0, series.weekOf(start));
            if (week >= QUARTER
                    && deeds(series, week, series.weeks) >= LEAST_IN_WINDOW
                    && deeds(series, Math.max(0, series.weekOf(before)), week) >= LEAST_IN_WINDOW) {
                return Optional.of(new Window(months, week));
            }
        }
        return isYoung(series)
                ? Optional.of(new Window((int) Math.round(series.weeks / WEEKS_A_MONTH), QUARTER))
                : Optional.empty();
    }

    /** Of a relation that is known for less than a year and a quarter, the first quarter is compared with the last. */
    private static boolean isYoung(Series series) {
        return series.weeks >= LEAST_WEEKS
                && series.weeks <= 5 * QUARTER
                && deeds(series, 0, series.weeks / 2) >= LEAST_IN_WINDOW
                && deeds(series, series.weeks / 2, series.weeks) >= LEAST_IN_WINDOW;
    }

    private static int deeds(Series series, int from, int to) {
        int sum = 0;
        for (int t = from; t < to; t++) {
            sum += series.events[t];
        }
        return sum;
    }

    private Verdict over(Dyad dyad, boolean directed, LocalDate end, int months, int week) {
        int from = Math.max(0, week - QUARTER);
        float[] change = new float[draws.size()];
        double now = 0;
        double then = 0;
        for (int d = 0; d < change.length; d++) {
            double late = draws.mean(d, series.weeks - QUARTER, series.weeks);
            double early = draws.mean(d, from, Math.max(week, from + 1));
            change[d] = (float) (late - early);
            now += late / change.length;
            then += early / change.length;
        }
        Arrays.sort(change);
        double up = above(change, DELTA);
        double down = 1 - above(change, -DELTA);
        double still = above(change, -SMALL) - above(change, SMALL);
        Direction direction = up >= SURE
                ? Direction.IMPROVING
                : down >= SURE ? Direction.WORSENING : still >= STILL ? Direction.STEADY : Direction.UNCLEAR;
        double probability =
                switch (direction) {
                    case IMPROVING -> up;
                    case WORSENING -> down;
                    case STEADY -> still;
                    default -> Math.max(up, down);
                };
        LocalDate since = since(direction, end, months);
        double median = Bands.quantile(change, 0.5);
        return new Verdict(
                direction,
                since,
                probability,
                median,
                Bands.quantile(change, 0.05),
                Bands.quantile(change, 0.95),
                months,
                Words.verdict(dyad, directed, direction, since, probability, then, now, months, end));
    }

    /** The share of the values that lie at or above one. */
    static double above(float[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, (float) value);
        int first = at < 0 ? -at - 1 : at;
        return (double) (sorted.length - first) / sorted.length;
    }

    /** The last turn that way within the window and half of it before; else the month of the level's last extreme. */
    private LocalDate since(Direction direction, LocalDate end, int months) {
        if (direction != Direction.IMPROVING && direction != Direction.WORSENING) {
            return null;
        }
        LocalDate border = end.minusMonths(months + months / 2);
        return turns.stream()
                .filter(turn -> turn.direction() == direction)
                .map(Turn::date)
                .filter(date -> !date.isBefore(border))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> series.startOf(extreme(direction, Math.max(0, series.weekOf(border)))))
                .withDayOfMonth(1);
    }

    private int extreme(Direction direction, int from) {
        int sign = direction == Direction.IMPROVING ? 1 : -1;
        int best = from;
        for (int t = from; t < series.weeks; t++) {
            best = sign * draws.level(t) < sign * draws.level(best) ? t : best;
        }
        return best;
    }
}
