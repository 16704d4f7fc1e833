package org.entente.engine.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Phase;
import org.entente.engine.course.Course.Turn;

/**
 * The stretches between turns. In a phase the level improves or worsens if it moves by {@link Turns#LEAST} points or
 * more that way from the phase's first quarter to its last with a probability of {@link Turns#SURE}; it is steady if it
 * moves by less than {@link Outlook#SMALL} with a probability of {@link Outlook#STILL}; else unclear.
 */
final class Phases {
    private final Series series;
    private final Draws draws;

    Phases(Series series, Draws draws) {
        this.series = series;
        this.draws = draws;
    }

    List<Phase> between(LocalDate first, LocalDate last, List<Turn> turns) {
        List<Phase> phases = new ArrayList<>();
        LocalDate from = first;
        for (Turn turn : turns) {
            if (turn.date().isAfter(from)) {
                phases.add(phase(from, turn.date().minusDays(1)));
                from = turn.date();
            }
        }
        phases.add(phase(from, last));
        return phases;
    }

    private Phase phase(LocalDate from, LocalDate to) {
        int first = series.weekOf(from);
        int end = Math.max(series.weekOf(to) + 1, first + 1);
        int quarter = Math.max(1, (end - first) / 4);
        int up = 0;
        int down = 0;
        int still = 0;
        for (int d = 0; d < draws.size(); d++) {
            double change = draws.mean(d, end - quarter, end) - draws.mean(d, first, first + quarter);
            up += change >= Turns.LEAST ? 1 : 0;
            down += change <= -Turns.LEAST ? 1 : 0;
            still += Math.abs(change) < Outlook.SMALL ? 1 : 0;
        }
        double all = draws.size();
        return new Phase(from, to, direction(up / all, down / all, still / all));
    }

    private static Direction direction(double up, double down, double still) {
        if (up >= Turns.SURE) {
            return Direction.IMPROVING;
        }
        if (down >= Turns.SURE) {
            return Direction.WORSENING;
        }
        return still >= Outlook.STILL ? Direction.STEADY : Direction.UNCLEAR;
    }
}
