package org.entente.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.render.Buckets.Bucket;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;

/**
 * A course drawn with characters: the level as half blocks on its 90% band, a zero line and a scale, then the turns, the
 * number of events and the years.
 */
final class Chart {
    private static final int MARGIN = 8;
    private static final int ROWS = 13;
    private static final int WIDEST_COLUMN = 4;
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private final Course course;
    private final Terminal terminal;
    private final Buckets buckets;
    private final int each;
    private final double bottom;
    private final double top;

    Chart(Course course, Terminal terminal) {
        this.course = course;
        this.terminal = terminal;
        int columns = terminal.width() - MARGIN - 1;
        this.buckets = Buckets.of(course.months(), columns);
        this.each = Math.max(1, Math.min(WIDEST_COLUMN, columns / buckets.list().size()));
        double low = buckets.list().stream().mapToDouble(Bucket::lo90).min().orElse(-1);
        double high = buckets.list().stream().mapToDouble(Bucket::hi90).max().orElse(1);
        // Zero is always in sight, and a flat course must not look like a steep one.
        this.bottom = Math.max(-10, Math.floor(Math.min(low, -2)));
        this.top = Math.min(10, Math.ceil(Math.max(high, 2)));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            lines.add(label(row) + levels(row));
        }
        if (!course.turns().isEmpty()) {
            lines.add(margin("turns") + turns());
        }
        lines.add(margin("events") + volume());
        lines.add(margin("") + years());
        return lines;
    }

    /** What the reader needs to know to read it. */
    String legend() {
        int most = buckets.list().stream().mapToInt(Bucket::events).max().orElse(0);
        String scale = each == 1 ? "One column is " : "A step of " + each + " columns is ";
        return scale + buckets.span() + "; shaded: 90% band; highest bar: " + most
                + (most == 1 ? " event." : " events.");
    }

    private String label(int row) {
        double step = (top - bottom) / ROWS;
        double upper = top - row * step;
        boolean zero = row == rowOf(0);
        boolean marked = zero || row == 0 || row == ROWS - 1 || row % 3 == 0 && Math.abs(row - rowOf(0)) > 1;
        String text = !marked ? "" : zero ? "0" : String.format(Locale.ROOT, "%+.1f", upper - step / 2);
        return String.format(Locale.ROOT, "%6s %s", text, marked ? "┤" : "│");
    }

    private int rowOf(double level) {
        return Math.min(ROWS - 1, halfRow(level) / 2);
    }

    private int halfRow(double level) {
        double share = (top - level) / (top - bottom);
        return (int) Math.max(0, Math.min(2 * ROWS - 1, Math.floor(share * 2 * ROWS)));
    }

    private String levels(int row) {
        StringBuilder line = new StringBuilder();
        for (Bucket bucket : buckets.list()) {
            String cell = cell(bucket, row).repeat(each);
            boolean level = rowOf(bucket.level()) == row;
            line.append(level ? terminal.signed(bucket.level(), cell) : terminal.faint(cell));
        }
        return line.toString().stripTrailing();
    }

    private String cell(Bucket bucket, int row) {
        int half = halfRow(bucket.level());
        if (half / 2 == row) {
            return half % 2 == 0 ? "▀" : "▄";
        }
        if (row >= rowOf(bucket.hi90()) && row <= rowOf(bucket.lo90())) {
            return row == rowOf(0) ? "┄" : "░";
        }
        return row == rowOf(0) ? "─" : " ";
    }

    private String turns() {
        StringBuilder line = new StringBuilder(" ".repeat(buckets.list().size() * each));
        for (Turn turn : course.turns()) {
            int at = column(turn.date()) * each;
            line.setCharAt(at, turn.direction() == Direction.IMPROVING ? '▲' : '▼');
        }
        return line.toString().stripTrailing();
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

    /** A year stands under its first column wherever there is room for it. */
    private String years() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < buckets.list().size(); i++) {
            LocalDate start = buckets.list().get(i).start();
            boolean first = i == 0 || buckets.list().get(i - 1).start().getYear() != start.getYear();
            boolean room = line.length() == 0 || line.length() + 2 <= i * each;
            if (first && room) {
                line.append(" ".repeat(i * each - line.length())).append(start.getYear());
            }
        }
        return line.toString();
    }

    private static String margin(String text) {
        return String.format(Locale.ROOT, "%6s  ", text);
    }
}
