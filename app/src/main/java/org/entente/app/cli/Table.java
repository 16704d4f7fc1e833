package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.rows.Column;

/**
 * Rows as a table for reading: columns as wide as they need to be, the last one cut at a word so that each line fits, or
 * put on a line of its own where little would be left of it. A column in which nothing stands is left out.
 */
final class Table {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int LEAST = 36;

    private Table() {}

    /** The lines of the table, its head first. */
    static <T> List<String> lines(List<Column<T>> columns, List<T> rows, int width) {
        List<Column<T>> filled = columns.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.shown(row).isEmpty()))
                .toList();
        int last = filled.size() - 1;
        int used = filled.subList(0, last).stream()
                .mapToInt(column -> width(column, rows) + GAP.length())
                .sum();
        int left = width - used;
        if (left >= LEAST || width(filled.get(last), rows) <= left) {
            return side(filled, rows, left);
        }
        return below(filled.subList(0, last), filled.get(last), rows, width);
    }

    /** All columns side by side; the last one has {@code left} characters. */
    private static <T> List<String> side(List<Column<T>> columns, List<T> rows, int left) {
        int[] widths = columns.stream().mapToInt(column -> width(column, rows)).toArray();
        widths[widths.length - 1] = Math.min(widths[widths.length - 1], left);
        boolean[] right = right(columns, rows);
        List<String> lines = new ArrayList<>();
        lines.add(line(
                columns.stream().map(c -> c.name().toUpperCase(Locale.ROOT)).toList(), right, widths));
        for (T row : rows) {
            lines.add(line(columns.stream().map(c -> c.shown(row)).toList(), right, widths));
        }
        return lines;
    }

    /** The last column under the others. */
    private static <T> List<String> below(List<Column<T>> columns, Column<T> last, List<T> rows, int width) {
        List<String> side = side(columns, rows, width);
        List<String> lines = new ArrayList<>(List.of(side.get(0)));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(side.get(i + 1));
            String text = Ellipsis.cut(last.shown(rows.get(i)), width - INDENT.length());
            if (!text.isEmpty()) {
                lines.add(INDENT + text);
            }
        }
        return lines;
    }

    private static <T> int width(Column<T> column, List<T> rows) {
        int longest =
                rows.stream().mapToInt(row -> length(column.shown(row))).max().orElse(0);
        return Math.max(column.name().length(), Math.min(column.width(), longest));
    }

    private static <T> boolean[] right(List<Column<T>> columns, List<T> rows) {
        boolean[] right = new boolean[columns.size()];
        for (int i = 0; i < right.length; i++) {
            Column<T> column = columns.get(i);
            right[i] = rows.stream().allMatch(row -> column.in(row) == null || column.isNumber(row));
        }
        return right;
    }

    private static String line(List<String> cells, boolean[] right, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Ellipsis.cut(cells.get(i), widths[i]);
            String space = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP).append(right[i] ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
