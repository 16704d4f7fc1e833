package org.entente.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Turn;

/**
 * A course as a page of text: the verdict, the chart, both directions, then every turn with the deeds that made it.
 */
public final class CourseText {
    private static final int REASONS = 3;
    private static final int RECENT_MONTHS = 24;
    private static final int FARTHEST = 5;

    private final DyadCourse drawn;
    private final Course course;
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private CourseText(DyadCourse drawn, Terminal terminal) {
        this.drawn = drawn;
        this.course = drawn.course();
        this.terminal = terminal;
    }

    /** The page, with a final newline. */
    public static String print(DyadCourse drawn, Terminal terminal) {
        CourseText page = new CourseText(drawn, terminal);
        page.lines.addAll(CourseHead.lines(drawn, terminal));
        if (drawn.isDrawable()) {
            page.chart();
            page.directions();
            page.turns();
        } else {
            page.moment();
        }
        page.lines.addAll(CourseFoot.lines(drawn, terminal));
        return page.text();
    }

    /** One line for each field or teller. */
    public static String print(DyadCourse whole, By by, List<DyadCourse.Part> parts, Terminal terminal) {
        CourseText page = new CourseText(whole, terminal);
        page.lines.addAll(CourseHead.lines(whole, terminal));
        page.lines.addAll(PartsText.lines(by, parts, terminal));
        page.lines.addAll(CourseFoot.lines(whole, terminal));
        return page.text();
    }

    private void chart() {
        Chart chart = new Chart(course, terminal);
        lines.add("");
        lines.addAll(chart.lines());
        lines.addAll(Wrapped.lines(terminal, 0, chart.legend()));
    }

    private void directions() {
        List<Course> directions = drawn.directions();
        if (!directions.isEmpty()) {
            lines.add("");
            lines.addAll(DirectionsText.lines(directions, terminal));
        }
    }

    private void turns() {
        for (Turn turn : course.turns()) {
            lines.add("");
            lines.add(terminal.bold(String.format(
                    Locale.ROOT,
                    "%s %s %s: %s → %s, probability %s",
                    turn.direction() == Course.Direction.IMPROVING ? "▲" : "▼",
                    turn.date(),
                    turn.direction().code(),
                    Numbers.signed(turn.from()),
                    Numbers.signed(turn.to()),
                    Numbers.probability(turn.probability()))));
            lines.add("  between " + turn.earliest() + " and " + turn.latest()
                    + (turn.pulls().isEmpty() ? "" : "; by points pulled, most first:"));
            turn.pulls().stream().limit(REASONS).forEach(pull -> deed(pull.event(), Optional.of(pull.points())));
        }
        if (course.turns().isEmpty()) {
            farthest();
        }
    }

    /** Without a turn there are still deeds to know of. */
    private void farthest() {
        var weeks = course.weeks();
        double level = weeks.get(weeks.size() - 1).level();
        LocalDate since = weeks.get(weeks.size() - 1).start().minusMonths(RECENT_MONTHS);
        Stream<StoredEvent> recent =
                drawn.deeds().stream().filter(event -> !event.when().start().isBefore(since));
        list(
                "No turn stands out. Deeds of its last two years farthest from the level:",
                recent.sorted(Comparator.comparingDouble(event -> -Math.abs(drawn.score(event) - level)))
                        .limit(FARTHEST)
                        .sorted(Comparator.comparing(
                                        (StoredEvent event) -> event.when().start())
                                .thenComparing(StoredEvent::id))
                        .toList());
    }

    /** Of one week alone there is no course to draw. */
    private void moment() {
        List<StoredEvent> deeds = drawn.deeds();
        boolean oneDay =
                deeds.stream().map(event -> event.when().start()).distinct().count() == 1;
        if (!deeds.isEmpty()) {
            list(
                    oneDay && deeds.size() > 1
                            ? "All of them are of one day, which makes no course:"
                            : deeds.size() > 1
                                    ? "All of them are of one week, which makes no course:"
                                    : "The only deed:",
                    deeds.stream().limit(FARTHEST).toList());
        }
    }

    private void list(String heading, List<StoredEvent> deeds) {
        if (!deeds.isEmpty()) {
            lines.add("");
            Wrapped.lines(terminal, 0, heading).forEach(line -> lines.add(terminal.bold(line)));
            deeds.forEach(event -> deed(event.id(), Optional.empty()));
        }
    }

    private void deed(String id, Optional<Double> points) {
        lines.addAll(DeedText.lines(drawn, id, points, terminal));
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
