package org.entente.engine.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;
import org.entente.engine.ontology.Dyad;

/**
 * Events over time into a {@link Course}. Only deeds whose date is known to the month count; an event known to the month
 * stands in its middle, a span of days in the middle of the span. {@link Level} says how the level is smoothed,
 * {@link Turns} what a turn is, {@link Outlook} how the verdict falls. The order of the input does not matter.
 */
public final class CourseModel {
    private static final String MODEL =
            "Level: mean score of dated deeds, Gaussian kernel of %.0f days, weight 1 + ln(reports), drawn to the mean of "
                    + "the whole span by %.0f deeds. Turns: Welch test of one to three years before and after each "
                    + "month, corrected for the number of tries.";

    static final Comparator<Observation> ORDER = Comparator.comparing(Observation::middle)
            .thenComparing(Observation::id)
            .thenComparing(Observation::source)
            .thenComparing(Observation::target)
            .thenComparingDouble(Observation::score)
            .thenComparingInt(Observation::reports);

    private CourseModel() {}

    /**
     * The course of a dyad from the observations that belong to it; others are passed over.
     *
     * @param directed whether only what {@code dyad.a()} does to {@code dyad.b()} counts
     * @param table name of the score table, as it is to be shown
     */
    public static Course course(Dyad dyad, boolean directed, String table, List<Observation> observations) {
        List<Observation> all =
                observations.stream().filter(o -> isOf(dyad, directed, o)).toList();
        List<Observation> deeds =
                all.stream().filter(o -> o.deed() && o.isDated()).sorted(ORDER).toList();
        Counts counts = counts(all, deeds.size());
        if (deeds.isEmpty()) {
            return new Course(
                    dyad,
                    directed,
                    table,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Outlook.tooLittle(dyad, counts),
                    counts,
                    "No dated deed, no level.");
        }
        return drawn(dyad, directed, table, deeds, counts);
    }

    private static Course drawn(Dyad dyad, boolean directed, String table, List<Observation> deeds, Counts counts) {
        LocalDate first = deeds.get(0).middle();
        LocalDate last = deeds.get(deeds.size() - 1).middle();
        Sums sums = new Sums(deeds);
        Level level = new Level(sums);
        List<Point> weeks = level.weeks(first, last);
        List<Point> months = level.months(first, last);
        List<Turn> turns = new Turns(deeds, sums).between(first, last);
        var phases = new Phases(sums).between(first, last, turns);
        var verdict = new Outlook(sums, turns).verdict(dyad, directed, last, counts);
        return new Course(dyad, directed, table, weeks, months, turns, phases, verdict, counts, model(level));
    }

    private static String model(Level level) {
        return String.format(Locale.ROOT, MODEL, level.bandwidth(), Level.PRIOR);
    }

    private static Counts counts(List<Observation> all, int deeds) {
        int reports = all.stream().mapToInt(Observation::reports).sum();
        int undated = (int) all.stream().filter(o -> o.deed() && !o.isDated()).count();
        return new Counts(all.size(), reports, deeds, undated);
    }

    private static boolean isOf(Dyad dyad, boolean directed, Observation o) {
        boolean there = o.source().equals(dyad.a()) && o.target().equals(dyad.b());
        boolean back = o.source().equals(dyad.b()) && o.target().equals(dyad.a());
        return there || back && !directed;
    }
}
