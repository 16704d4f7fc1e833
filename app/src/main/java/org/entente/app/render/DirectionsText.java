package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Verdict;

/** What each side does to the other, a line for each. */
final class DirectionsText {
    private DirectionsText() {}

    /** A line for each; where there is no room for that, two. */
    static List<String> lines(List<Course> directions, Terminal terminal) {
        int width = directions.stream().mapToInt(d -> who(d).length()).max().orElse(0);
        int rest = directions.stream().mapToInt(d -> what(d).length()).max().orElse(0);
        boolean narrow = width + rest > terminal.width();
        return directions.stream()
                .flatMap(d -> narrow
                        ? Stream.concat(Wrapped.lines(terminal, 0, who(d)).stream(), Stream.of(what(d)))
                        : Stream.of(String.format(Locale.ROOT, "%-" + width + "s%s", who(d), what(d))))
                .toList();
    }

    private static String what(Course course) {
        if (course.weeks().isEmpty()) {
            return "  no dated deed";
        }
        Point now = course.weeks().get(course.weeks().size() - 1);
        return String.format(
                Locale.ROOT,
                "  %5s (%s to %s)  %s, %s",
                Numbers.signed(now.level()),
                Numbers.signed(now.lo90()),
                Numbers.signed(now.hi90()),
                words(course.verdict()),
                CourseFoot.number(course.counts().deeds(), "deed"));
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
