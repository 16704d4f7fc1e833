package org.entente.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.render.Buckets.Bucket;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;

/**
 * A course drawn with characters: the level as half blocks on its bands, a zero line and a scale, then the turns with
 * the days between which each may lie, the number of deeds and the calendar.
 */
final class Chart {
    private static final int MARGIN = 8;
    private static final int WIDEST_COLUMN = 4;
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private final Course course;
    private final Terminal terminal;
    private final Buckets buckets;
    private final ChartScale scale;
    private final int each;

    Chart(Course course, Terminal terminal) {
        this.course = course;
        this.terminal = terminal;
        int columns = terminal.width() - MARGIN - 1;
        this.buckets = Buckets.of(course, columns);
        this.scale = new ChartScale(buckets.list());
        this.each = Math.max(1, Math.min(WIDEST_COLUMN, columns / buckets.list().size()));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ChartScale.ROWS; row++) {
            lines.add(scale.label(row) + levels(row));
        }
        if (!course.turns().isEmpty()) {
            lines.add(margin("turns") + turns());
        }
        lines.add(margin("deeds") + volume());
        lines.add(margin("") + calendar());
        return lines;
    }

    /** What the reader needs to know to read it. */
    String legend() {
        int most = buckets.list().stream().mapToInt(Bucket::events).max().orElse(0);
        String step = each == 1 ? "One column: " : "Every " + each + " columns: ";
        return step + buckets.span() + "; dark: 50% band, light: 90%; highest bar: " + most
                + (most == 1 ? " deed." : " deeds.");
    }

    /** In runs of the same ink, so that escape codes do not stand around every column. */
    private String levels(int row) {
        StringBuilder line = new StringBuilder();
        StringBuilder run = new StringBuilder();
        double ink = 0;
        for (Bucket bucket : buckets.list()) {
            double sign = scale.row(bucket.level()) == row ? (bucket.level() < 0 ? -1 : 1) : 0;
            if (sign != ink) {
                line.append(inked(run, ink));
                run.setLength(0);
                ink = sign;
            }
            run.append(cell(bucket, row).repeat(each));
        }
        String last = ink == 0 ? run.toString().stripTrailing() : run.toString();
        return line.append(inked(new StringBuilder(last), ink)).toString().stripTrailing();
    }

    private String inked(StringBuilder run, double ink) {
        return ink == 0 ? terminal.faint(run.toString()) : terminal.signed(ink, run.toString());
    }

    private String cell(Bucket bucket, int row) {
        int half = scale.half(bucket.level());
        if (half / 2 == row) {
            return half % 2 == 0 ? "▀" : "▄";
        }
        boolean zero = row == scale.row(0);
        if (row >= scale.row(bucket.hi50()) && row <= scale.row(bucket.lo50())) {
            return zero ? "┅" : "▒";
        }
        if (row >= scale.row(bucket.hi90()) && row <= scale.row(bucket.lo90())) {
            return zero ? "┄" : "░";
        }
        return zero ? "─" : " ";
    }

    /** A mark for each turn on the days between which it lies. */
    private String turns() {
        char[] line = new char[buckets.list().size() * each];
        Arrays.fill(line, ' ');
        for (Turn turn : course.turns()) {
            int to = column(turn.latest()) * each + each - 1;
            Arrays.fill(line, column(turn.earliest()) * each, to + 1, '╌');
        }
        for (Turn turn : course.turns()) {
            int at = column(turn.date()) * each;
            char mark = turn.direction() == Direction.IMPROVING ? '▲' : '▼';
            line[at] = line[at] == ' ' || line[at] == '╌' || line[at] == mark ? mark : '◆';
        }
        return new String(line).stripTrailing();
    }

    /** The last bucket that starts on or before the day. */
    private int column(LocalDate day) {
        int column = 0;
        while (column + 1 < buckets.list().size()
                && !buckets.list().get(column + 1).start().isAfter(day)) {
            column++;
        }
        return column;
    }

    private String volume() {
        int most = buckets.list().stream().mapToInt(Bucket::events).max().orElse(1);
        return buckets.list().stream()
                .map(bucket -> bar(bucket.events(), most).repeat(each))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String bar(int events, int most) {
        int height = events == 0 ? 0 : Math.max(1, (int) Math.round(8.0 * events / most));
        return BARS.substring(height, height + 1);
    }

    /** A year stands under its first column wherever there is room for it; where columns are weeks, a month does. */
    private String calendar() {
        StringBuilder line = new StringBuilder();
        String before = "";
        for (int i = 0; i < buckets.list().size(); i++) {
            LocalDate start = buckets.list().get(i).start();
            String name = buckets.months() == 0 ? Labels.month(start) : String.valueOf(start.getYear());
            int at = i * each;
            boolean room = line.length() == 0 || line.length() + 2 <= at;
            if (!name.equals(before) && room && at + name.length() <= terminal.width() - MARGIN) {
                line.append(" ".repeat(at - line.length())).append(name);
            }
            before = name;
        }
        return line.toString();
    }

    private static String margin(String text) {
        return String.format(Locale.ROOT, "%6s  ", text);
    }
}
