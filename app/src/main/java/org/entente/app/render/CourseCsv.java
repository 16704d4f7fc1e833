package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;

/** The weeks of a course as CSV; every row names the dyad and the score table, so that files can be joined. */
public final class CourseCsv {
    private static final String HEAD = "a,b,directed,table,start,level,lo50,hi50,lo90,hi90,jump,events\n";

    private CourseCsv() {}

    public static String print(Course course) {
        StringBuilder csv = new StringBuilder(HEAD);
        rows(csv, "", course);
        return csv.toString();
    }

    /** The same with the field or teller as the first column. */
    public static String print(By by, List<DyadCourse.Part> parts) {
        StringBuilder csv = new StringBuilder(by.code() + "," + HEAD);
        parts.forEach(part -> rows(csv, quoted(part.name()) + ",", part.course().course()));
        return csv.toString();
    }

    private static void rows(StringBuilder csv, String before, Course course) {
        String key = before + quoted(course.dyad().a()) + ","
                + quoted(course.dyad().b()) + "," + course.directed() + "," + quoted(course.table()) + ",";
        course.weeks().forEach(week -> csv.append(key).append(row(week)).append('\n'));
    }

    private static String row(Point week) {
        return String.format(
                Locale.ROOT,
                "%s,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%d",
                week.start(),
                Numbers.rounded(week.level()),
                Numbers.rounded(week.lo50()),
                Numbers.rounded(week.hi50()),
                Numbers.rounded(week.lo90()),
                Numbers.rounded(week.hi90()),
                Numbers.rounded(week.jump()),
                week.events());
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
