package org.entente.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Turn;

/** A course as a page of text: the verdict, the chart, then every turn with the events that weigh most in it. */
public final class CourseText {
    private static final int INDENT = 4;
    private static final int SPARK = 30;
    private static final int RECENT_MONTHS = 24;
    private static final int HEAVIEST = 5;
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private CourseText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The page, with a final newline. */
    public static String print(DyadCourse drawn, Terminal terminal) {
        CourseText page = new CourseText(terminal);
        Course course = drawn.course();
        page.header(course);
        if (!course.months().isEmpty()) {
            page.chart(course);
        }
        for (Turn turn : course.turns()) {
            page.turn(turn, drawn);
        }
        if (course.turns().isEmpty() && !course.weeks().isEmpty()) {
            page.heaviest(drawn);
        }
        page.footer(course);
        return page.text();
    }

    /** One line for each field or teller. */
    public static String print(DyadCourse whole, By by, List<DyadCourse.Part> parts, Terminal terminal) {
        CourseText page = new CourseText(terminal);
        page.header(whole.course());
        page.lines.add("");
        int width = Math.min(
                22, parts.stream().mapToInt(part -> part.name().length()).max().orElse(0));
        page.lines.add(terminal.bold(String.format(
                Locale.ROOT, "%-" + Math.max(width, 6) + "s %5s %6s  %s", by.code(), "deeds", "level", "direction")));
        parts.forEach(part -> page.part(part, Math.max(width, 6)));
        page.lines.add("");
        page.wrapped(0, "level: at the last dated deed; bars: the level from -10 to +10 over the time of the part.");
        page.footer(whole.course());
        return page.text();
    }

    private void header(Course course) {
        String arrow = course.directed() ? " → " : " – ";
        String span = course.weeks().isEmpty() ? "" : ", " + span(course);
        lines.add(terminal.bold(course.dyad().a() + arrow + course.dyad().b() + span));
        wrapped(0, course.verdict().text());
    }

    private static String span(Course course) {
        var months = course.months();
        return Labels.month(months.get(0).start()) + " to "
                + Labels.month(months.get(months.size() - 1).start());
    }

    private void chart(Course course) {
        Chart chart = new Chart(course, terminal);
        lines.add("");
        lines.addAll(chart.lines());
        wrapped(0, chart.legend());
    }

    private void turn(Turn turn, DyadCourse drawn) {
        lines.add("");
        String heading = String.format(
                Locale.ROOT,
                "%s %s %s: %s → %s, probability %s",
                turn.to() >= turn.from() ? "▲" : "▼",
                Labels.month(turn.date()),
                turn.direction().code(),
                Numbers.signed(turn.from()),
                Numbers.signed(turn.to()),
                Numbers.probability(turn.probability()));
        lines.add(terminal.bold(heading));
        for (String id : turn.events()) {
            reason(drawn, drawn.events().get(id));
        }
    }

    /** Without a turn there are still reasons for where the level stands now. */
    private void heaviest(DyadCourse drawn) {
        var weeks = drawn.course().weeks();
        double level = weeks.get(weeks.size() - 1).level();
        LocalDate since = weeks.get(weeks.size() - 1).start().minusMonths(RECENT_MONTHS);
        List<StoredEvent> recent = drawn.events().values().stream()
                .filter(e -> e.status().isDeed()
                        && e.when().isKnown()
                        && !e.when().start().isBefore(since))
                .sorted(Comparator.comparingDouble((StoredEvent e) -> -Math.abs(score(drawn, e) - level))
                        .thenComparing(StoredEvent::id))
                .limit(HEAVIEST)
                .sorted(Comparator.comparing((StoredEvent e) -> e.when().start())
                        .thenComparing(StoredEvent::id))
                .toList();
        lines.add("");
        lines.add(terminal.bold("No turn stands out from the noise. What pulled most in the last two years:"));
        recent.forEach(event -> reason(drawn, event));
    }

    private static double score(DyadCourse drawn, StoredEvent event) {
        return drawn.course().table().equals("goldstein")
                ? event.code().goldstein()
                : event.code().ploverScore();
    }

    private void reason(DyadCourse drawn, StoredEvent event) {
        double score = score(drawn, event);
        lines.add(String.format(
                Locale.ROOT,
                "  %-10s  %s %s  %s → %s  (%s)",
                Labels.when(event.when()),
                terminal.signed(score, String.format(Locale.ROOT, "%5s", Numbers.signed(score))),
                Labels.type(event.code()),
                event.source().label(),
                event.target().label(),
                Wrapped.cut(teller(event), 24)));
        lines.add(" ".repeat(INDENT) + terminal.faint(Wrapped.cut(Labels.sentence(event), terminal.width() - INDENT)));
    }

    private static String teller(StoredEvent event) {
        String outlet =
                event.first().outlet().isEmpty() ? "no outlet" : event.first().outlet();
        return event.reports() > 1 ? outlet + " +" + (event.reports() - 1) : outlet;
    }

    private void part(DyadCourse.Part part, int width) {
        Course course = part.course().course();
        String level = course.weeks().isEmpty()
                ? "-"
                : Numbers.signed(course.weeks().get(course.weeks().size() - 1).level());
        lines.add(String.format(
                        Locale.ROOT,
                        "%-" + width + "s %5d %6s  %-20s %s",
                        Wrapped.cut(part.name(), width),
                        course.counts().deeds(),
                        level,
                        course.verdict().direction().code().replace('-', ' '),
                        spark(course))
                .stripTrailing());
    }

    private String spark(Course course) {
        StringBuilder spark = new StringBuilder();
        if (!course.months().isEmpty()) {
            int columns = Math.min(SPARK, terminal.width() - 60 + 2);
            for (var bucket : Buckets.of(course.months(), Math.max(8, columns)).list()) {
                int height = (int) Math.max(0, Math.min(7, Math.floor((bucket.level() + 10) / 20 * 8)));
                spark.append(BLOCKS.charAt(height));
            }
        }
        return spark.toString();
    }

    private void footer(Course course) {
        var counts = course.counts();
        lines.add("");
        int others = counts.events() - counts.deeds() - counts.undated();
        wrapped(
                0,
                number(counts.events(), "event") + " in " + number(counts.reports(), "report") + ": "
                        + number(counts.deeds(), "dated deed")
                        + (counts.undated() == 0 ? "" : ", " + number(counts.undated(), "deed") + " without a date")
                        + (others == 0 ? "" : ", " + others + " planned, wished, denied or the like")
                        + ".");
        Wrapped.lines(terminal, 0, "Scores: " + course.table() + ". " + course.model())
                .forEach(line -> lines.add(terminal.faint(line)));
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void wrapped(int indent, String text) {
        lines.addAll(Wrapped.lines(terminal, indent, text));
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
