package org.entente.engine.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Phase;
import org.entente.engine.course.Course.Turn;

/**
 * The stretches between turns. A phase is improving or worsening if its second half differs from its first by a point
 * or more with a probability of at least 0.9; else it is steady, or unclear if either half has under five deeds.
 */
final class Phases {
    private static final int LEAST_DEEDS = 5;

    private final Sums sums;

    Phases(Sums sums) {
        this.sums = sums;
    }

    List<Phase> between(LocalDate first, LocalDate last, List<Turn> turns) {
        List<Phase> phases = new ArrayList<>();
        LocalDate from = first;
        for (Turn turn : turns) {
            phases.add(phase(from, turn.date().minusDays(1)));
            from = turn.date();
        }
        phases.add(phase(from, last));
        return phases;
    }

    private Phase phase(LocalDate from, LocalDate to) {
        long begin = from.toEpochDay();
        long end = to.toEpochDay() + 1;
        long middle = (begin + end) / 2;
        return new Phase(from, to, direction(sums.stretch(begin, middle), sums.stretch(middle, end)));
    }

    private static Direction direction(Sums.Stretch early, Sums.Stretch late) {
        if (early.count() < LEAST_DEEDS || late.count() < LEAST_DEEDS) {
            return Direction.UNCLEAR;
        }
        double change = late.mean() - early.mean();
        boolean sure = Normal.within(early.changeTo(late)) >= Turns.SURE;
        return sure && Math.abs(change) >= Turns.LEAST_CHANGE ? Direction.ofChange(change) : Direction.STEADY;
    }
}
