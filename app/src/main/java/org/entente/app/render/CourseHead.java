package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sides;
import org.entente.engine.course.Course;

/** What stands above a course: between whom, from when to when, as of when, who the sides are, and the verdict. */
final class CourseHead {
    private CourseHead() {}

    static List<String> lines(DyadCourse drawn, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        Wrapped.lines(terminal, 0, title(drawn)).forEach(line -> lines.add(terminal.bold(line)));
        sides(drawn.sides())
                .forEach(side -> Wrapped.lines(terminal, 0, side).forEach(line -> lines.add(terminal.faint(line))));
        lines.addAll(Wrapped.lines(terminal, 0, drawn.course().verdict().text()));
        return lines;
    }

    /** {@code "USA – AZE, 1992-01 to 2025-08, as known on 2025-08-31"}. */
    static String title(DyadCourse drawn) {
        Course course = drawn.course();
        String arrow = course.directed() ? " → " : " – ";
        String span = course.weeks().isEmpty() ? "" : ", " + span(course);
        String known = drawn.terms().asOf().map(day -> ", as known on " + day).orElse("");
        return course.dyad().a() + arrow + course.dyad().b() + span + known;
    }

    static String span(Course course) {
        var months = course.months();
        String first = Labels.month(months.get(0).start());
        String last = Labels.month(months.get(months.size() - 1).start());
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Who makes up a side that is made of members; and who was taken out of both. */
    static List<String> sides(Sides sides) {
        List<String> made = new ArrayList<>(Stream.of(sides.a(), sides.b())
                .filter(side -> !side.members().isEmpty())
                .map(side -> side.label() + ": " + side.made() + ".")
                .toList());
        if (!sides.apart().isEmpty()) {
            made.add("On neither side, as they are members of both: " + String.join(", ", sides.apart()) + ".");
        }
        return made;
    }
}
