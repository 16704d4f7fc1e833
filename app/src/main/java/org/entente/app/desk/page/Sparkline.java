package org.entente.app.desk.page;

import java.util.List;
import java.util.Locale;
import org.entente.engine.course.Course.Point;

/**
 * The level of the last years as a small line without numbers, the same height for the same level in all lines.
 *
 * @param points of an SVG polyline in a box of {@value #WIDTH} by {@value #HEIGHT}
 */
public record Sparkline(String points) {
    public static final int WIDTH = 120;
    public static final int HEIGHT = 24;

    /** So many months are shown. */
    static final int MONTHS = 60;

    private static final double EDGE = 2;

    /** Levels are scores from -10 to 10. */
    private static final double MOST = 10;

    static Sparkline of(List<Point> months) {
        List<Point> last = months.subList(Math.max(0, months.size() - MONTHS), months.size());
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < last.size(); i++) {
            double x = WIDTH - EDGE - (WIDTH - 2 * EDGE) * (last.size() - 1 - i) / (MONTHS - 1);
            points.append(
                    String.format(Locale.ROOT, "%.1f,%.1f ", x, y(last.get(i).level())));
        }
        return new Sparkline(points.toString().strip());
    }

    private static double y(double level) {
        return EDGE + (HEIGHT - 2 * EDGE) * (MOST - Math.max(-MOST, Math.min(MOST, level))) / (2 * MOST);
    }

    /** Where zero lies from the top. */
    public static double zero() {
        return y(0);
    }
}
