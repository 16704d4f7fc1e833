package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.course.DyadCourse;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Volume;

/** What stands below a course: what it rests on, what was left out and why, and how it was computed. */
final class CourseFoot {
    private static final int YEAR = 52;

    private CourseFoot() {}

    static List<String> lines(DyadCourse drawn, Terminal terminal) {
        Course course = drawn.course();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrapped.lines(terminal, 0, counts(drawn)));
        if (!course.weeks().isEmpty()) {
            lines.addAll(Wrapped.lines(terminal, 0, volume(course)));
        }
        if (!course.tellers().isEmpty()) {
            lines.addAll(Wrapped.lines(terminal, 0, tellers(course)));
        }
        Wrapped.lines(terminal, 0, "Scores: " + drawn.terms().table().label() + ". " + course.model())
                .forEach(line -> lines.add(terminal.faint(line)));
        return lines;
    }

    /** {@code "40 events in 52 reports: 36 dated deeds, 1 deed without a date, 3 planned, wished, denied or the like."} */
    static String counts(DyadCourse drawn) {
        Counts counts = drawn.course().counts();
        int others = counts.events() - counts.deeds() - counts.undated() - counts.outside();
        return number(counts.events(), "event") + " in " + number(counts.reports(), "report") + ": "
                + number(counts.deeds(), "dated deed")
                + (counts.undated() == 0 ? "" : ", " + number(counts.undated(), "deed") + " without a date")
                + (counts.outside() == 0 ? "" : ", " + number(counts.outside(), "deed") + outside(drawn))
                + (others == 0 ? "" : ", " + others + " planned, wished, denied or the like")
                + (drawn.later() == 0 ? "" : "; " + drawn.later() + " more were told later")
                + ".";
    }

    private static String outside(DyadCourse drawn) {
        return " with a date that cannot be (before 1900, or after "
                + drawn.terms().asOf().map(day -> "the day of --as-of").orElse("today") + ")";
    }

    /** Volume is told apart: much news is not good news. A year is compared with the one before if both are told. */
    static String volume(Course course) {
        Volume volume = course.volume();
        int weeks = course.weeks().size();
        if (weeks < 2 * YEAR) {
            return "Volume: " + number(course.counts().deeds(), "deed") + " in " + number(weeks, "week") + ".";
        }
        String than = volume.lo90() > 1 ? "more than" : volume.hi90() < 1 ? "fewer than" : "about as many as";
        return String.format(
                Locale.ROOT,
                "Volume: %s in the last 52 weeks, %s the %d in the 52 before.",
                number(volume.lately(), "deed"),
                than,
                volume.before());
    }

    /** Of whose accounts it is known how they differ. */
    static String tellers(Course course) {
        return "Told by outlets of these states, deeds score so much above what others tell of the same weeks: "
                + course.tellers().entrySet().stream()
                        .map(teller -> teller.getKey() + " " + Numbers.signed(teller.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
