package org.entente.app.render;

import java.util.List;
import org.entente.app.course.DyadCourse;
import org.entente.engine.course.Course;

/** The parts of a course as a small table: deeds, level, direction, and the level's shape as a row of bars. */
final class BriefParts {
    private static final int ROWS = 6;
    private static final int BARS = 18;
    private static final int STEPS = 12;

    private BriefParts() {}

    /**
     * @param nothing the name of the part that holds what belongs to no other
     * @param silent what to say where that is all there is
     */
    static String table(String title, List<DyadCourse.Part> parts, String nothing, String silent) {
        StringBuilder html = new StringBuilder("<div class=\"half\"><h2>" + title + "</h2>\n");
        if (parts.stream().allMatch(part -> part.name().equals(nothing))) {
            return html.append("<p class=\"note\">" + silent + "</p></div>\n").toString();
        }
        html.append("<table>\n<thead><tr><th>part</th><th class=\"number\">deeds</th><th class=\"number\">level</th>"
                + "<th>direction</th><th>course</th></tr></thead>\n<tbody>\n");
        List<DyadCourse.Part> shown = parts.stream().limit(ROWS).toList();
        double[] levels = shown.stream()
                .flatMap(part -> part.course().course().months().stream())
                .mapToDouble(Course.Point::level)
                .sorted()
                .toArray();
        double low = levels.length == 0 ? 0 : levels[0];
        double high = levels.length == 0 ? 0 : levels[levels.length - 1];
        shown.forEach(part -> row(html, part, low, high));
        int left = parts.size() - ROWS;
        if (left > 0) {
            html.append("<tr><td colspan=\"5\">and ").append(left).append(" more with fewer deeds</td></tr>\n");
        }
        return html.append("</tbody></table></div>\n").toString();
    }

    private static void row(StringBuilder html, DyadCourse.Part part, double low, double high) {
        Course course = part.course().course();
        String level = course.weeks().isEmpty()
                ? "–"
                : Numbers.signed(course.weeks().get(course.weeks().size() - 1).level());
        String direction = course.verdict().direction().code();
        html.append("<tr><td>")
                .append(Html.escaped(Wrapped.cut(part.name().replace('_', ' '), 30)))
                .append("</td><td class=\"number\">")
                .append(course.counts().deeds())
                .append("</td><td class=\"number\">")
                .append(level)
                .append("</td><td class=\"direction ")
                .append(direction)
                .append("\">")
                .append(direction.replace('-', ' '))
                .append("</td><td>")
                .append(spark(course, low, high))
                .append("</td></tr>\n");
    }

    /** Bars over time, on one scale for the whole table; heights are classes, since the page allows no styles in it. */
    private static String spark(Course course, double low, double high) {
        if (course.months().isEmpty()) {
            return "";
        }
        double span = Math.max(1, high - low);
        StringBuilder bars = new StringBuilder("<span class=\"spark\">");
        for (var bucket : Buckets.of(course.months(), BARS).list()) {
            long step = 1 + Math.round((bucket.level() - low) / span * (STEPS - 1));
            bars.append("<i class=\"h")
                    .append(Math.max(1, Math.min(STEPS, step)))
                    .append("\"></i>");
        }
        return bars.append("</span>").toString();
    }
}
