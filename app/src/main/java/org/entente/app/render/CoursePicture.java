package org.entente.app.render;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.app.course.DyadCourse;
import org.entente.app.render.Canvas.Anchor;
import org.entente.app.render.Canvas.Ink;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;

/**
 * Draws a course: level with both bands, turns with the days between which each lies, and the deeds of each month, or
 * of each week where the course is short.
 */
final class CoursePicture {
    static final int WIDTH = 960;
    static final int HEIGHT = 470;
    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 92;
    private static final int BOTTOM = 358;
    private static final int BARS = 428;
    private static final int BAR_HEIGHT = 50;
    private static final int LINE = 17;
    private static final int LETTERS = 132;
    private static final int TITLE = 90;
    private static final int WEEKLY = 80;
    private static final int MOST_DATES = 14;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

    private final DyadCourse drawn;
    private final Course course;
    private final List<Point> weeks;
    private final Canvas canvas;
    private final long first;
    private final long last;
    private final double high;
    private final double low;

    private CoursePicture(DyadCourse drawn, Canvas canvas) {
        this.drawn = drawn;
        this.course = drawn.course();
        this.weeks = course.weeks();
        this.canvas = canvas;
        this.first = weeks.isEmpty() ? 0 : weeks.get(0).start().toEpochDay();
        this.last = weeks.isEmpty() ? 1 : weeks.get(weeks.size() - 1).start().toEpochDay() + 7;
        this.high = Math.ceil(weeks.stream().mapToDouble(Point::hi90).max().orElse(2) / 2) * 2;
        this.low = Math.floor(weeks.stream().mapToDouble(Point::lo90).min().orElse(-2) / 2) * 2;
    }

    static void draw(DyadCourse drawn, Canvas canvas) {
        CoursePicture picture = new CoursePicture(drawn, canvas);
        picture.heading();
        if (!drawn.isDrawable()) {
            String fault = picture.weeks.isEmpty()
                    ? "There is no dated deed."
                    : "All deeds are of one week, which makes no course.";
            canvas.text(Ink.TEXT, LEFT, TOP + LINE, Anchor.START, fault);
        } else {
            picture.spans();
            picture.grid();
            picture.calendar();
            picture.band(Ink.WIDE, Point::lo90, Point::hi90);
            picture.band(Ink.HALF, Point::lo50, Point::hi50);
            picture.turns();
            picture.level();
            picture.bars();
        }
    }

    private void heading() {
        canvas.text(Ink.TITLE, LEFT, 26, Anchor.START, Wrapped.cut(CourseHead.title(drawn), TITLE));
        var verdict =
                Wrapped.lines(new Terminal(false, LETTERS), 0, course.verdict().text());
        for (int i = 0; i < Math.min(2, verdict.size()); i++) {
            canvas.text(Ink.TEXT, LEFT, 47 + i * LINE, Anchor.START, verdict.get(i));
        }
    }

    private void grid() {
        // Lines at multiples of the step, so that zero is one of them.
        double step = high - low > 10 ? 4 : 2;
        for (double level = Math.ceil(low / step) * step; level <= high; level += step) {
            canvas.line(level == 0 ? Ink.ZERO : Ink.RULE, LEFT, y(level), WIDTH - RIGHT, y(level));
            canvas.text(Ink.TEXT, LEFT - 8, y(level) + 4, Anchor.END, Numbers.whole(level));
        }
    }

    private void calendar() {
        LocalDate from = weeks.get(0).start();
        LocalDate to = weeks.get(weeks.size() - 1).start();
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        int step = MONTHS[0];
        for (int i = 1; i < MONTHS.length && months / step > MOST_DATES; i++) {
            step = MONTHS[i];
        }
        for (int i = 1; i <= months; i++) {
            LocalDate month = from.withDayOfMonth(1).plusMonths(i);
            if ((month.getYear() * 12 + month.getMonthValue() - 1) % step == 0) {
                double x = x(month.toEpochDay());
                canvas.line(Ink.RULE, x, TOP, x, BARS);
                String name = step >= 12 ? String.valueOf(month.getYear()) : Labels.month(month);
                canvas.text(Ink.TEXT, Math.min(x, WIDTH - 24), BARS + 17, Anchor.MIDDLE, name);
            }
        }
    }

    private void band(Ink ink, ToDoubleFunction<Point> lower, ToDoubleFunction<Point> upper) {
        double[] xy = new double[weeks.size() * 4];
        for (int i = 0; i < weeks.size(); i++) {
            put(xy, i, weeks.get(i), upper);
            put(xy, 2 * weeks.size() - 1 - i, weeks.get(i), lower);
        }
        canvas.area(ink, xy);
    }

    private void level() {
        double[] xy = new double[weeks.size() * 2];
        for (int i = 0; i < weeks.size(); i++) {
            put(xy, i, weeks.get(i), Point::level);
        }
        canvas.path(Ink.LEVEL, xy);
    }

    private void put(double[] xy, int at, Point week, ToDoubleFunction<Point> value) {
        xy[2 * at] = x(week.start().toEpochDay() + 3.5);
        xy[2 * at + 1] = y(value.applyAsDouble(week));
    }

    /** The days between which each turn lies. */
    private void spans() {
        for (Turn turn : course.turns()) {
            double from = x(turn.earliest().toEpochDay());
            canvas.span(ink(turn), from, TOP, x(turn.latest().toEpochDay() + 1) - from, BOTTOM - TOP);
        }
    }

    private void turns() {
        for (int i = 0; i < course.turns().size(); i++) {
            Turn turn = course.turns().get(i);
            double x = x(turn.date().toEpochDay() + 3.5);
            canvas.line(ink(turn), x, TOP, x, BOTTOM);
            // Neighbours stand on different heights, so that their labels do not run into each other.
            double height = TOP + 12 + i % 3 * 16;
            boolean late = x > WIDTH - 130;
            String mark = turn.direction() == Direction.IMPROVING ? "▲ " : "▼ ";
            canvas.text(ink(turn), late ? x - 5 : x + 5, height, late ? Anchor.END : Anchor.START, mark + turn.date());
        }
    }

    private static Ink ink(Turn turn) {
        return turn.direction() == Direction.IMPROVING ? Ink.IMPROVING : Ink.WORSENING;
    }

    private void bars() {
        boolean weekly = weeks.size() <= WEEKLY;
        List<Point> points = weekly ? weeks : course.months();
        int most = Math.max(1, points.stream().mapToInt(Point::events).max().orElse(1));
        for (Point point : points) {
            LocalDate next = weekly ? point.start().plusWeeks(1) : point.start().plusMonths(1);
            double from = Math.max(LEFT, x(point.start().toEpochDay()));
            double to = Math.min(x(next.toEpochDay()), WIDTH - RIGHT);
            double height = (double) BAR_HEIGHT * point.events() / most;
            if (point.events() > 0) {
                canvas.bar(Ink.BAR, from, BARS - height, Math.max(0.8, to - from - 0.6), height);
            }
        }
        canvas.line(Ink.RULE, LEFT, BARS, WIDTH - RIGHT, BARS);
        canvas.text(Ink.TEXT, LEFT - 8, BARS - BAR_HEIGHT + 8, Anchor.END, String.valueOf(most));
        canvas.text(Ink.TEXT, LEFT - 8, BARS + 4, Anchor.END, "0");
        String shaded = course.turns().isEmpty() ? "" : "; shaded: where a turn lies with a probability of 0.9";
        String caption = "Level (" + drawn.terms().table().label() + " scores) with its 50% and 90% bands" + shaded
                + "; bars: deeds a " + (weekly ? "week" : "month");
        canvas.text(Ink.TEXT, LEFT, HEIGHT - 6, Anchor.START, caption);
    }

    private double x(double day) {
        return LEFT + (WIDTH - RIGHT - LEFT) * (day - first) / (last - first);
    }

    private double y(double level) {
        return TOP + (BOTTOM - TOP) * (high - level) / (high - low);
    }
}
