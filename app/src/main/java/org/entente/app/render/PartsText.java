package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.engine.course.Course;

/** The parts of a course, a line for each: how many deeds, the level at the end, the verdict, and its shape. */
final class PartsText {
    private static final int NAME = 22;
    private static final int SPARK = 30;
    private static final int BESIDE_SPARK = 62;
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private PartsText() {}

    static List<String> lines(By by, List<DyadCourse.Part> parts, Terminal terminal) {
        List<String> lines = new ArrayList<>(List.of(""));
        int longest =
                parts.stream().mapToInt(part -> part.name().length()).max().orElse(0);
        int width = Math.max(6, Math.min(NAME, longest));
        lines.add(terminal.bold(
                String.format(Locale.ROOT, "%-" + width + "s %5s %6s  %s", by.code(), "deeds", "level", "direction")));
        parts.forEach(part -> lines.add(line(part, width, terminal)));
        lines.add("");
        lines.addAll(Wrapped.lines(terminal, 0, legend(by)));
        return lines;
    }

    private static String legend(By by) {
        String tellers = "Told by an outlet or a speaker of the side that acts (the source's side), of the other (the"
                + " target's side), of third parties; unknown where the outlet's state is. A deed told by several"
                + " counts in each. ";
        return (by == By.TELLER ? tellers : "A deed of several fields counts in each. ")
                + "level: at the last dated deed; bars: the level from -10 to +10 over the time of the part.";
    }

    private static String line(DyadCourse.Part part, int width, Terminal terminal) {
        Course course = part.course().course();
        String level = course.weeks().isEmpty()
                ? "-"
                : Numbers.signed(course.weeks().get(course.weeks().size() - 1).level());
        return String.format(
                        Locale.ROOT,
                        "%-" + width + "s %5d %6s  %-20s %s",
                        Wrapped.cut(part.name(), width),
                        course.counts().deeds(),
                        level,
                        course.verdict().direction().code().replace('-', ' '),
                        spark(course, Math.max(8, Math.min(SPARK, terminal.width() - BESIDE_SPARK))))
                .stripTrailing();
    }

    private static String spark(Course course, int columns) {
        StringBuilder spark = new StringBuilder();
        if (!course.months().isEmpty()) {
            for (var bucket : Buckets.of(course.months(), columns).list()) {
                int height = (int) Math.max(0, Math.min(7, Math.floor((bucket.level() + 10) / 20 * 8)));
                spark.append(BLOCKS.charAt(height));
            }
        }
        return spark.toString();
    }
}
