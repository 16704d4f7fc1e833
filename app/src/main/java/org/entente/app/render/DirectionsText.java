package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Verdict;

/** What each side does to the other, a line for each. */
final class DirectionsText {
    private DirectionsText() {}

    static List<String> lines(List<Course> directions) {
        int width = directions.stream().mapToInt(d -> who(d).length()).max().orElse(0);
        return directions.stream().map(direction -> line(direction, width)).toList();
    }

    private static String line(Course course, int width) {
        String deeds = CourseFoot.number(course.counts().deeds(), "deed");
        String who = String.format(Locale.ROOT, "%-" + width + "s", who(course));
        if (course.weeks().isEmpty()) {
            return who + "  no dated deed";
        }
        Point now = course.weeks().get(course.weeks().size() - 1);
        return String.format(
                Locale.ROOT,
                "%s  %5s (%s to %s)  %s, %s",
                who,
                Numbers.signed(now.level()),
                Numbers.signed(now.lo90()),
                Numbers.signed(now.hi90()),
                words(course.verdict()),
                deeds);
    }

    private static String who(Course course) {
        return course.dyad().a() + " → " + course.dyad().b();
    }

    /** The verdict in a few words: {@code "improving since 2023-03 (0.95)"}. */
    static String words(Verdict verdict) {
        return switch (verdict.direction()) {
            case IMPROVING, WORSENING ->
                verdict.direction().code() + " since " + Labels.month(verdict.since()) + " ("
                        + Numbers.probability(verdict.probability()) + ")";
            case STEADY -> "steady (" + Numbers.probability(verdict.probability()) + ")";
            case UNCLEAR -> "no clear change";
            case TOO_LITTLE_EVIDENCE -> "too little evidence";
        };
    }
}
