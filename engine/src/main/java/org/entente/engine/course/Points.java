package org.entente.engine.course;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.entente.engine.course.Course.Point;

/** Points that cannot be changed, side by side in two arrays: courses are kept by the thousand, and this is half of the size. */
final class Points extends AbstractList<Point> implements RandomAccess {
    private static final int VALUES = 6;

    private final int[] days;
    private final int[] events;
    private final double[] values;

    private Points(List<Point> points) {
        days = new int[points.size()];
        events = new int[points.size()];
        values = new double[VALUES * points.size()];
        int at = 0;
        for (int i = 0; i < days.length; i++) {
            Point point = points.get(i);
            days[i] = Math.toIntExact(point.start().toEpochDay());
            events[i] = point.events();
            values[at++] = point.level();
            values[at++] = point.lo50();
            values[at++] = point.hi50();
            values[at++] = point.lo90();
            values[at++] = point.hi90();
            values[at++] = point.jump();
        }
    }

    /** A copy, unless it cannot be changed as it is. */
    static List<Point> copyOf(List<Point> points) {
        return points instanceof Points ? points : new Points(points);
    }

    @Override
    public Point get(int index) {
        int at = VALUES * index;
        return new Point(
                LocalDate.ofEpochDay(days[index]),
                values[at],
                values[at + 1],
                values[at + 2],
                values[at + 3],
                values[at + 4],
                values[at + 5],
                events[index]);
    }

    @Override
    public int size() {
        return days.length;
    }
}
