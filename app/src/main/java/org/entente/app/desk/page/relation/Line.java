package org.entente.app.desk.page.relation;

import java.util.List;
import java.util.Optional;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse.Part;
import org.entente.app.render.CourseWords;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;

/**
 * A course as a line of a table: a field, a teller, a direction.
 *
 * @param address where it is shown alone
 * @param level of the last week; nothing without a dated deed
 * @param verdict in a few words
 * @param here whether it is the one that the page shows
 */
public record Line(
        String name,
        String address,
        int deeds,
        Optional<Double> level,
        Direction direction,
        String verdict,
        Spark spark,
        boolean here) {
    static List<Line> parts(RelationView view, By by, List<Part> parts) {
        Spark.Scale scale = Spark.Scale.of(
                parts.stream().map(part -> part.course().course()).toList());
        return parts.stream()
                .map(part -> of(
                        part.name().equals("none") ? "no field" : part.name().replace('_', ' '),
                        view.of(by, part.name()).address(),
                        part.course().course(),
                        scale,
                        view.by().equals(Optional.of(by)) && view.part().equals(Optional.of(part.name()))))
                .toList();
    }

    static Line of(String name, String address, Course course, Spark.Scale scale, boolean here) {
        List<Point> weeks = course.weeks();
        return new Line(
                name,
                address,
                course.counts().deeds(),
                weeks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(weeks.get(weeks.size() - 1).level()),
                course.verdict().direction(),
                CourseWords.verdict(course.verdict()),
                Spark.of(course, scale),
                here);
    }

    /** For those who see no colours. */
    public String sign() {
        return sign(direction);
    }

    public static String sign(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "▲";
            case WORSENING -> "▼";
            case STEADY -> "▬";
            case UNCLEAR -> "◇";
            case TOO_LITTLE_EVIDENCE -> "·";
        };
    }
}
