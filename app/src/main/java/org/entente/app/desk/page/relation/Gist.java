package org.entente.app.desk.page.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.course.DyadCourse.Part;
import org.entente.app.render.CourseWords;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;

/**
 * What a line of a table says of a course: of a field, a teller, a direction.
 *
 * @param name of the field or teller, or of both sides
 * @param level of the last week; nothing without a dated deed
 * @param verdict in a few words
 */
record Gist(String name, int deeds, Optional<Double> level, Direction direction, String verdict, Spark spark) {
    /** About so many bytes. */
    static final int BYTES = 3_500;

    static Gist of(String name, Course course, Spark.Scale scale) {
        List<Point> weeks = course.weeks();
        return new Gist(
                name,
                course.counts().deeds(),
                weeks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(weeks.get(weeks.size() - 1).level()),
                course.verdict().direction(),
                CourseWords.verdict(course.verdict()),
                Spark.of(course, scale));
    }

    /** Of all that stand in one table. */
    static List<Gist> of(List<Part> parts) {
        Spark.Scale scale = Spark.Scale.of(
                parts.stream().map(part -> part.course().course()).toList());
        return parts.stream()
                .map(part -> of(part.name(), part.course().course(), scale))
                .toList();
    }

    /** Of what each side does to the other, named {@code "USA → AZE"}. */
    static List<Gist> ofDirections(List<Course> courses) {
        Spark.Scale scale = Spark.Scale.of(courses);
        List<Gist> gists = new ArrayList<>();
        for (Course course : courses) {
            gists.add(of(course.dyad().a() + " → " + course.dyad().b(), course, scale));
        }
        return gists;
    }
}
