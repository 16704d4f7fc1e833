package org.entente.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;

/**
 * The weeks or months of a course drawn together so that they fit into a number of columns.
 *
 * @param months how many months one bucket holds: 1, 2, 3, 4, 6 or whole years; 0 where each holds a week
 */
record Buckets(int months, List<Bucket> list) {
    private static final int[] SIZES = {1, 2, 3, 4, 6, 12, 24, 60, 120, 1200};

    /** Means over the points of a bucket; {@code events} is their sum. */
    record Bucket(LocalDate start, double level, double lo50, double hi50, double lo90, double hi90, int events) {}

    /** Weeks if there is room for all of them, else months. */
    static Buckets of(Course course, int columns) {
        return course.weeks().size() <= columns
                ? new Buckets(
                        0,
                        course.weeks().stream()
                                .map(week -> bucket(week.start(), List.of(week)))
                                .toList())
                : of(course.months(), columns);
    }

    /** Buckets start where a calendar would start them: quarters in January, April, July and October. */
    static Buckets of(List<Point> points, int columns) {
        for (int size : SIZES) {
            List<Bucket> buckets = buckets(points, size);
            if (buckets.size() <= columns) {
                return new Buckets(size, buckets);
            }
        }
        throw new IllegalArgumentException("no course is longer than " + columns * 100L + " years");
    }

    /** {@code "a week"}, {@code "a month"}, {@code "a quarter"}, {@code "6 months"}, {@code "2 years"}. */
    String span() {
        return switch (months) {
            case 0 -> "a week";
            case 1 -> "a month";
            case 3 -> "a quarter";
            case 12 -> "a year";
            default -> months < 12 ? months + " months" : months / 12 + " years";
        };
    }

    private static List<Bucket> buckets(List<Point> points, int size) {
        List<Bucket> buckets = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || number(points.get(i), size) != number(points.get(from), size)) {
                int month = number(points.get(from), size) * size;
                buckets.add(bucket(LocalDate.of(month / 12, month % 12 + 1, 1), points.subList(from, i)));
                from = i;
            }
        }
        return buckets;
    }

    private static int number(Point point, int size) {
        return (point.start().getYear() * 12 + point.start().getMonthValue() - 1) / size;
    }

    private static Bucket bucket(LocalDate start, List<Point> points) {
        return new Bucket(
                start,
                mean(points, Point::level),
                mean(points, Point::lo50),
                mean(points, Point::hi50),
                mean(points, Point::lo90),
                mean(points, Point::hi90),
                points.stream().mapToInt(Point::events).sum());
    }

    private static double mean(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).sum() / points.size();
    }
}
