package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.entente.app.course.CourseCheck;

/** What changes in a course with less to go by, as a table or as JSON. */
public final class CourseCheckText {
    private CourseCheckText() {}

    public static String print(List<CourseCheck.Line> lines) {
        int wide = lines.stream().mapToInt(line -> line.what().length()).max().orElse(0);
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-" + wide + "s  %6s  %5s  %-30s  %s%n",
                "",
                "deeds",
                "level",
                "verdict",
                "turns kept, lost, new"));
        for (CourseCheck.Line line : lines) {
            var verdict = line.course().verdict();
            String probability =
                    verdict.window() == 0 ? "" : String.format(Locale.ROOT, " (%.2f)", verdict.probability());
            text.append(String.format(
                    Locale.ROOT,
                    "%-" + wide + "s  %,6d  %5s  %-30s  %d, %d, %d%n",
                    line.what(),
                    line.course().counts().deeds(),
                    line.course().weeks().isEmpty() ? "" : String.format(Locale.ROOT, "%+.1f", line.level()),
                    verdict.direction().code().replace('-', ' ') + probability,
                    line.kept(),
                    line.lost(),
                    line.added()));
        }
        if (lines.stream().noneMatch(line -> line.what().startsWith("without"))) {
            text.append(
                    "No teller can be left out: it is not known who tells these events, or one alone tells them.\n");
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** An object with {@code checks}, the course as it is first. */
    public static String json(List<CourseCheck.Line> lines) {
        ObjectNode json = Json.object();
        var checks = json.putArray("checks");
        for (CourseCheck.Line line : lines) {
            var verdict = line.course().verdict();
            checks.addObject()
                    .put("what", line.what())
                    .put("deeds", line.course().counts().deeds())
                    .put("level", Numbers.rounded(line.level()))
                    .put("verdict", verdict.direction().code())
                    .put("probability", Numbers.rounded(verdict.probability()))
                    .put("kept", line.kept())
                    .put("lost", line.lost())
                    .put("new", line.added());
        }
        return Json.print(json);
    }
}
