package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows as a table for reading: columns as wide as they need to be, the last one cut at a word so that each line fits. A
 * column in which nothing stands is left out.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int LEAST = 20;

    private Table() {}

    /** The lines of the table, its head first. */
    static <T> List<String> lines(List<Column<T>> columns, List<T> rows, int width) {
        List<Column<T>> filled = columns.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.shown(row).isEmpty()))
                .toList();
        int[] widths = widths(filled, rows, width);
        List<String> lines = new ArrayList<>();
        lines.add(line(
                filled.stream().map(c -> c.name().toUpperCase(Locale.ROOT)).toList(), right(filled, rows), widths));
        for (T row : rows) {
            lines.add(line(filled.stream().map(c -> c.shown(row)).toList(), right(filled, rows), widths));
        }
        return lines;
    }

    private static <T> int[] widths(List<Column<T>> columns, List<T> rows, int width) {
        int[] widths = new int[columns.size()];
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            Column<T> column = columns.get(i);
            int longest = rows.stream()
                    .mapToInt(row -> length(column.shown(row)))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(column.name().length(), Math.min(column.width(), longest));
            used += i == widths.length - 1 ? 0 : widths[i] + GAP.length();
        }
        if (widths.length > 0) {
            int last = widths.length - 1;
            widths[last] = Math.min(widths[last], Math.max(LEAST, width - used));
        }
        return widths;
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
