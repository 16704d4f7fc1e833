package org.entente.engine.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;

/**
 * Finds the months where the level changed. Every month is tried as a border between the time before and the time after
 * it, one, two and three years of each; the border with the greatest Welch statistic is a turn if its probability,
 * corrected for the number of tries (Bonferroni), is at least {@link #SURE} and the means differ by
 * {@link #LEAST_CHANGE}. The search then goes on on both sides of the turn and never compares across it, so that one
 * change is not found twice. On made-up scores without any change (5, 10 and 35 years; 6, 12 and 50 deeds a year) one
 * course in ten shows a turn.
 */
final class Turns {
    static final double SURE = 0.9;
    static final double LEAST_CHANGE = 1;
    private static final int[] WINDOWS = {12, 24, 36};
    /** Three windows that overlap count as two tries. */
    private static final int TRIES_A_MONTH = 2;

    private static final int APART_MONTHS = 6;
    private static final int LEAST_DEEDS = 5;
    private static final int REASONS = 5;

    private final List<Observation> deeds;
    private final Sums sums;

    Turns(List<Observation> deeds, Sums sums) {
        this.deeds = deeds;
        this.sums = sums;
    }

    /** Turns between the first and the last deed, in order of time. */
    List<Turn> between(LocalDate first, LocalDate last) {
        LocalDate start = first.withDayOfMonth(1);
        LocalDate end = last.withDayOfMonth(1).plusMonths(1);
        List<Turn> turns = new ArrayList<>();
        search(start, end, false, false, Math.max(1, (int) ChronoUnit.MONTHS.between(start, end) - 1), turns);
        turns.sort(Comparator.comparing(Turn::date));
        return turns;
    }

    private void search(
            LocalDate start, LocalDate end, boolean afterTurn, boolean beforeTurn, int tried, List<Turn> found) {
        LocalDate first = start.plusMonths(afterTurn ? APART_MONTHS : 1);
        LocalDate last = end.minusMonths(beforeTurn ? APART_MONTHS : 1);
        Optional<Border> best = Optional.empty();
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (int window : WINDOWS) {
                Border border = border(start, month, end, window);
                if (border.isPossible()
                        && (best.isEmpty() || border.strength() > best.get().strength())) {
                    best = Optional.of(border);
                }
            }
        }
        if (best.isPresent() && best.get().probability(tried) >= SURE) {
            Border border = best.get();
            found.add(turn(border, border.probability(tried)));
            search(start, border.month, afterTurn, true, tried, found);
            search(border.month, end, true, beforeTurn, tried, found);
        }
    }

    private Border border(LocalDate start, LocalDate month, LocalDate end, int window) {
        long from = later(start, month.minusMonths(window)).toEpochDay();
        long to = earlier(end, month.plusMonths(window)).toEpochDay();
        long middle = month.toEpochDay();
        return new Border(month, sums.stretch(from, middle), sums.stretch(middle, to));
    }

    private Turn turn(Border border, double probability) {
        double from = border.before.mean();
        double to = border.after.mean();
        Direction direction = Direction.ofChange(to - from);
        return new Turn(border.month, from, to, direction, probability, reasons(border.month, from, to));
    }

    /** The deeds around the turn that are nearer to the new level than to the old, or beyond it; heaviest first. */
    private List<String> reasons(LocalDate month, double before, double after) {
        double sign = Math.signum(after - before);
        int first = sums.from(month.minusMonths(3).toEpochDay());
        int last = sums.from(month.plusMonths(6).toEpochDay());
        Comparator<Observation> heaviest =
                Comparator.comparingDouble(deed -> -sign * (deed.score() - before) * deed.weight());
        return deeds.subList(first, last).stream()
                .filter(deed -> sign * (deed.score() - (before + after) / 2) > 0)
                .sorted(heaviest.thenComparing(CourseModel.ORDER))
                .limit(REASONS)
                .map(Observation::id)
                .toList();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private record Border(LocalDate month, Sums.Stretch before, Sums.Stretch after) {
        boolean isPossible() {
            return before.count() >= LEAST_DEEDS
                    && after.count() >= LEAST_DEEDS
                    && Math.abs(after.mean() - before.mean()) >= LEAST_CHANGE;
        }

        double strength() {
            return Math.abs(before.changeTo(after));
        }

        double probability(int tried) {
            return Math.max(0, 1 - TRIES_A_MONTH * tried * (1 - Normal.within(strength())));
        }
    }
}
