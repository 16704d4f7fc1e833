package org.entente.app.desk.page.relation;

import java.util.List;
import java.util.Locale;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;

/**
 * A level as a small line without numbers, on the scale and over the time of all that stand in one table.
 *
 * @param points of an SVG polyline, in a box of {@link #WIDTH} by {@link #HEIGHT}
 * @param zero where zero lies from the top; outside the box if no level is near it
 */
public record Spark(String points, String zero) {
    public static final int WIDTH = 120;
    public static final int HEIGHT = 24;

    private static final int EDGE = 2;
    private static final int MOST = 120;

    /** What several have in common. */
    record Scale(long first, long last, double low, double high) {
        static Scale of(List<Course> courses) {
            List<Point> all =
                    courses.stream().flatMap(course -> course.months().stream()).toList();
            double low = all.stream().mapToDouble(Point::level).min().orElse(-1);
            double high = all.stream().mapToDouble(Point::level).max().orElse(1);
            return new Scale(
                    all.stream().mapToLong(Scale::day).min().orElse(0),
                    all.stream().mapToLong(Scale::day).max().orElse(1),
                    Math.min(low, 0),
                    Math.max(Math.max(high, 0), low + 1));
        }

        private static long day(Point point) {
            return point.start().toEpochDay();
        }

        private double x(Point point) {
            return EDGE + (double) (WIDTH - 2 * EDGE) * (day(point) - first) / Math.max(1, last - first);
        }

        private double y(double level) {
            return EDGE + (HEIGHT - 2 * EDGE) * (high - level) / (high - low);
        }
    }

    static Spark of(Course course, Scale scale) {
        List<Point> months = course.months();
        int step = Math.max(1, months.size() / MOST);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < months.size(); i += step) {
            points.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    scale.x(months.get(i)),
                    scale.y(months.get(i).level())));
        }
        return new Spark(points.toString().strip(), String.format(Locale.ROOT, "%.1f", scale.y(0)));
    }
}
