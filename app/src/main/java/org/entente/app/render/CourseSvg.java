package org.entente.app.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;

/** A course as a drawing: bands, level, turns and the number of events by month; readable on light and on dark. */
public final class CourseSvg {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 440;
    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 64;
    private static final int BOTTOM = 330;
    private static final int BARS = 400;
    private static final int BAR_HEIGHT = 50;

    private final Course course;
    private final List<Point> weeks;
    private final long first;
    private final long last;
    private final double high;
    private final double low;
    private final StringBuilder svg = new StringBuilder();

    private CourseSvg(Course course) {
        this.course = course;
        this.weeks = course.weeks();
        this.first = weeks.isEmpty() ? 0 : weeks.get(0).start().toEpochDay();
        this.last = weeks.isEmpty() ? 1 : weeks.get(weeks.size() - 1).start().toEpochDay() + 7;
        this.high = Math.ceil(weeks.stream().mapToDouble(Point::hi90).max().orElse(2) / 2) * 2;
        this.low = Math.floor(weeks.stream().mapToDouble(Point::lo90).min().orElse(-2) / 2) * 2;
    }

    /** The whole file. */
    public static String print(Course course) {
        CourseSvg drawing = new CourseSvg(course);
        drawing.open();
        if (!course.weeks().isEmpty()) {
            drawing.grid();
            drawing.years();
            drawing.band("wide", Point::lo90, Point::hi90);
            drawing.band("half", Point::lo50, Point::hi50);
            drawing.turns();
            drawing.level();
            drawing.bars();
        }
        return drawing.svg.append("</svg>\n").toString();
    }

    private void open() {
        String arrow = course.directed() ? " → " : " – ";
        String title = Html.escaped(course.dyad().a() + arrow + course.dyad().b());
        String text = Html.escaped(course.verdict().text());
        put(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t d">
                <title id="t">%s</title>
                <desc id="d">%s</desc>
                <style>
                  svg { --paper: #fcfbf8; --ink: #22211f; --soft: #6b675f; --rule: #dcd8ce; --blue: #1a6fa3; --up: #1c7a46; --down: #b3262d;
                    font: 13px system-ui, sans-serif; }
                  @media (prefers-color-scheme: dark) { svg { --paper: #191a1c; --ink: #e8e5de; --soft: #a7a297; --rule: #3d3e42;
                    --blue: #6db7e8; --up: #6cc894; --down: #f08087; } }
                  .paper { fill: var(--paper); } text { fill: var(--soft); } .title { fill: var(--ink); font-size: 18px; font-weight: 600; }
                  .rule { stroke: var(--rule); } .zero { stroke: var(--soft); }
                  .wide { fill: var(--blue); opacity: .16; } .half { fill: var(--blue); opacity: .26; }
                  .level { fill: none; stroke: var(--blue); stroke-width: 2.2; stroke-linejoin: round; }
                  .bar { fill: var(--soft); }
                  .improving { stroke: var(--up); fill: var(--up); } .worsening { stroke: var(--down); fill: var(--down); }
                  line.improving, line.worsening { stroke-dasharray: 4 4; } text.improving, text.worsening { stroke: none; }
                </style>
                <rect class="paper" width="100%%" height="100%%"/>
                <text class="title" x="%d" y="26">%s</text>
                <text x="%d" y="46">%s</text>
                """,
                WIDTH, HEIGHT, title, text, LEFT, title, LEFT, text);
    }

    private void grid() {
        // Lines at multiples of the step, so that zero is one of them.
        double step = high - low > 10 ? 4 : 2;
        for (double level = Math.ceil(low / step) * step; level <= high; level += step) {
            line(level == 0 ? "zero" : "rule", LEFT, y(level), WIDTH - RIGHT, y(level));
            put(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT - 8, y(level) + 4, Numbers.whole(level));
        }
    }

    private void years() {
        int from = weeks.get(0).start().getYear() + 1;
        int to = weeks.get(weeks.size() - 1).start().getYear();
        int step = 1 + (to - from) / 14;
        for (int year = from; year <= to; year++) {
            if (year % step == 0) {
                double x = x(LocalDate.of(year, 1, 1).toEpochDay());
                line("rule", x, TOP, x, BARS);
                put("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>\n", x, BARS + 20, year);
            }
        }
    }

    private void band(String style, ToDoubleFunction<Point> lower, ToDoubleFunction<Point> upper) {
        StringBuilder path = new StringBuilder();
        weeks.forEach(week -> path.append(point(week, upper)));
        for (int i = weeks.size() - 1; i >= 0; i--) {
            path.append(point(weeks.get(i), lower));
        }
        put("<polygon class=\"%s\" points=\"%s\"/>\n", style, path.toString().strip());
    }

    private void level() {
        StringBuilder path = new StringBuilder();
        weeks.forEach(week -> path.append(point(week, Point::level)));
        put("<polyline class=\"level\" points=\"%s\"/>\n", path.toString().strip());
    }

    private String point(Point week, ToDoubleFunction<Point> value) {
        return String.format(
                Locale.ROOT, " %.1f,%.1f", x(week.start().toEpochDay() + 3.5), y(value.applyAsDouble(week)));
    }

    private void turns() {
        for (int i = 0; i < course.turns().size(); i++) {
            Turn turn = course.turns().get(i);
            double x = x(turn.date().toEpochDay());
            String style = turn.direction().code();
            line(style, x, TOP, x, BOTTOM);
            // Neighbours stand on different heights, so that their labels do not run into each other.
            double height = TOP + 12 + i % 2 * 16;
            boolean late = x > WIDTH - 120;
            put(
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s %s</text>\n",
                    style,
                    late ? x - 5 : x + 5,
                    height,
                    late ? "end" : "start",
                    turn.direction() == Direction.IMPROVING ? "▲" : "▼",
                    Labels.month(turn.date()));
        }
    }

    private void bars() {
        int most = course.months().stream().mapToInt(Point::events).max().orElse(1);
        for (Point month : course.months()) {
            double from = Math.max(LEFT, x(month.start().toEpochDay()));
            double to = x(month.start().plusMonths(1).toEpochDay());
            double height = (double) BAR_HEIGHT * month.events() / Math.max(1, most);
            if (month.events() > 0) {
                put(
                        "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                        from, BARS - height, Math.max(0.8, Math.min(to, WIDTH - RIGHT) - from - 0.6), height);
            }
        }
        line("rule", LEFT, BARS, WIDTH - RIGHT, BARS);
        put("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d</text>\n", LEFT - 8, BARS - BAR_HEIGHT + 8, most);
        put("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>\n", LEFT - 8, BARS + 4);
        put(
                "<text x=\"%d\" y=\"%d\">Level (%s scores) with its 50%% and 90%% bands; bars: dated deeds a month</text>\n",
                LEFT, HEIGHT - 4, course.table());
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        put("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", style, x1, y1, x2, y2);
    }

    private double x(double day) {
        return LEFT + (WIDTH - RIGHT - LEFT) * (day - first) / (last - first);
    }

    private double y(double level) {
        return TOP + (BOTTOM - TOP) * (high - level) / (high - low);
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
