package org.entente.engine.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.ontology.Dyad;

/**
 * The verdict: the twelve months up to the last dated deed against the 24 before. Improving or worsening with a
 * probability of at least 0.9 and half a point or more; steady if the change is under {@link #SMALL} points either way
 * with the same probability; else unclear. Nothing is said on under {@link #LEAST_DEEDS} dated deeds.
 */
final class Outlook {
    static final int LEAST_DEEDS = 10;
    static final double SMALL = 1.5;
    private static final double LEAST_CHANGE = 0.5;
    private static final int LEAST_PER_SIDE = 3;

    private final Sums sums;
    private final List<Turn> turns;

    Outlook(Sums sums, List<Turn> turns) {
        this.sums = sums;
        this.turns = turns;
    }

    static Verdict tooLittle(Dyad dyad, Counts counts) {
        String text = String.format(
                Locale.ROOT,
                "Too little evidence on %s and %s: %d dated %s, at least %d needed.",
                dyad.a(),
                dyad.b(),
                counts.deeds(),
                counts.deeds() == 1 ? "deed" : "deeds",
                LEAST_DEEDS);
        return new Verdict(Direction.TOO_LITTLE_EVIDENCE, null, 0, text);
    }

    Verdict verdict(Dyad dyad, boolean directed, LocalDate last, Counts counts) {
        if (counts.deeds() < LEAST_DEEDS) {
            return tooLittle(dyad, counts);
        }
        LocalDate end = last.plusDays(1);
        LocalDate border = end.minusMonths(12);
        Sums.Stretch before = stretch(end.minusMonths(36), border);
        Sums.Stretch now = stretch(border, end);
        Direction direction = Direction.UNCLEAR;
        double probability = 0;
        if (before.count() >= LEAST_PER_SIDE && now.count() >= LEAST_PER_SIDE) {
            direction = direction(before, now);
            probability = probability(direction, before, now);
        }
        LocalDate since = since(direction, border);
        return new Verdict(
                direction, since, probability, text(dyad, directed, direction, since, probability, before, now));
    }

    private Sums.Stretch stretch(LocalDate from, LocalDate to) {
        return sums.stretch(from.toEpochDay(), to.toEpochDay());
    }

    private static Direction direction(Sums.Stretch before, Sums.Stretch now) {
        double change = now.mean() - before.mean();
        if (Math.abs(change) >= LEAST_CHANGE && Normal.below(Math.abs(before.changeTo(now))) >= Turns.SURE) {
            return Direction.ofChange(change);
        }
        return small(before, now) >= Turns.SURE ? Direction.STEADY : Direction.UNCLEAR;
    }

    /** Probability that the change lies within {@link #SMALL} points of none. */
    private static double small(Sums.Stretch before, Sums.Stretch now) {
        double change = now.mean() - before.mean();
        double error = Math.sqrt(before.error() + now.error());
        return Normal.below((SMALL - change) / error) - Normal.below((-SMALL - change) / error);
    }

    private static double probability(Direction direction, Sums.Stretch before, Sums.Stretch now) {
        double better = Normal.below(before.changeTo(now));
        return switch (direction) {
            case IMPROVING -> better;
            case WORSENING -> 1 - better;
            case STEADY -> small(before, now);
            default -> Math.max(better, 1 - better);
        };
    }

    /** The last turn that way in the three years looked at, else the year's first month. */
    private LocalDate since(Direction direction, LocalDate border) {
        if (direction != Direction.IMPROVING && direction != Direction.WORSENING) {
            return null;
        }
        return turns.stream()
                .filter(turn -> turn.direction() == direction)
                .map(Turn::date)
                .filter(date -> !date.isBefore(border.minusMonths(24)))
                .reduce((earlier, later) -> later)
                .orElse(border.withDayOfMonth(1));
    }

    private static String text(
            Dyad dyad,
            boolean directed,
            Direction direction,
            LocalDate since,
            double probability,
            Sums.Stretch before,
            Sums.Stretch now) {
        String who = directed
                ? "What " + dyad.a() + " does to " + dyad.b()
                : "The relation of " + dyad.a() + " and " + dyad.b();
        String what =
                switch (direction) {
                    case IMPROVING ->
                        "has been improving since " + since.toString().substring(0, 7);
                    case WORSENING ->
                        "has been worsening since " + since.toString().substring(0, 7);
                    case STEADY -> "is steady";
                    default -> "has no clear direction";
                };
        if (before.count() < LEAST_PER_SIDE || now.count() < LEAST_PER_SIDE) {
            return String.format(
                    Locale.ROOT,
                    "%s %s: %s in the last 12 months and %d in the 24 before are too few to compare.",
                    who,
                    what,
                    deeds(now.count()),
                    before.count());
        }
        return String.format(
                Locale.ROOT,
                "%s %s: %+.1f in the last 12 months (%s), %+.1f in the 24 before (%d); probability %.2f.",
                who,
                what,
                tenths(now.mean()),
                deeds(now.count()),
                tenths(before.mean()),
                before.count(),
                Math.min(probability, 0.99));
    }

    private static String deeds(int count) {
        return count + (count == 1 ? " deed" : " deeds");
    }

    /** Rounded so that no "-0.0" is printed. */
    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
