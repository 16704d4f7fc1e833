package org.entente.app.rows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as CSV after RFC 4180, with a head, lines ended by LF. */
public final class Csv {
    private Csv() {}

    public static <T> List<String> lines(List<Column<T>> columns, List<T> rows) {
        String head = columns.stream().map(Column::name).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(head), rows.stream().map(row -> columns.stream()
                        .map(column -> quoted(column.text(row)))
                        .collect(Collectors.joining(","))))
                .toList();
    }

    /** One line without its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
