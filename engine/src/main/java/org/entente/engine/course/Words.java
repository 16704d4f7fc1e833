package org.entente.engine.course;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.ontology.Dyad;

/** The verdict as a sentence. */
final class Words {
    private Words() {}

    static Verdict tooFew(Dyad dyad, Counts counts, int least) {
        return nothing(String.format(
                Locale.ROOT,
                "Too little evidence on %s and %s: %s, at least %d needed.",
                dyad.a(),
                dyad.b(),
                counts.deeds() == 1 ? "1 dated deed" : counts.deeds() + " dated deeds",
                least));
    }

    static Verdict tooShort(Dyad dyad, int weeks) {
        return nothing(String.format(
                Locale.ROOT,
                "Too little evidence on where %s and %s are going: their deeds lie within %s, at least %d needed.",
                dyad.a(),
                dyad.b(),
                weeks == 1 ? "1 week" : weeks + " weeks",
                Outlook.LEAST_WEEKS));
    }

    static Verdict tooThin(Dyad dyad, LocalDate end) {
        return nothing(String.format(
                Locale.ROOT,
                "Too little evidence on where %s and %s were going in %s: under %d dated deeds in the three years up to"
                        + " then, or in the three before.",
                dyad.a(),
                dyad.b(),
                month(end),
                Outlook.LEAST_IN_WINDOW));
    }

    private static Verdict nothing(String text) {
        return new Verdict(Direction.TOO_LITTLE_EVIDENCE, null, 0, 0, 0, 0, 0, text);
    }

    static String verdict(
            Dyad dyad,
            boolean directed,
            Direction direction,
            LocalDate since,
            double probability,
            double then,
            double now,
            int months,
            LocalDate end) {
        String who = directed
                ? "What " + dyad.a() + " does to " + dyad.b()
                : "The relation of " + dyad.a() + " and " + dyad.b();
        String what =
                switch (direction) {
                    case IMPROVING -> "has been improving since " + month(since);
                    case WORSENING -> "has been worsening since " + month(since);
                    case STEADY -> "shows no clear change: it is steady";
                    default -> "shows no clear change";
                };
        String change = direction == Direction.STEADY
                ? String.format(Locale.ROOT, "It moved less than %.1f points either way", Outlook.SMALL)
                : String.format(Locale.ROOT, "It %s by more than %.1f", now >= then ? "rose" : "fell", Outlook.DELTA);
        return String.format(
                Locale.ROOT,
                "%s %s. Level %+.1f in %s; %d months before it was %+.1f. %s with probability %s.",
                who,
                what,
                tenths(now),
                month(end),
                months,
                tenths(then),
                change,
                probability > 0.99 ? "> 0.99" : String.format(Locale.ROOT, "%.2f", probability));
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    /** Rounded so that no "-0.0" is printed. */
    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
