package org.entente.app.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows from elsewhere, put into a table that lasts only until they are written to a file. */
record Sheet(Database db, List<String> columns, List<List<Object>> rows) {
    private static final String TABLE = "sheet";

    void write(Path file) {
        String table = IntStream.range(0, columns.size())
                .mapToObj(i -> "\"" + columns.get(i) + "\" " + type(i))
                .collect(Collectors.joining(", "));
        db.execute("CREATE OR REPLACE TEMP TABLE " + TABLE + " (" + table + ")");
        try {
            db.appendTemporary(TABLE, rows.stream().map(Sheet::values).toList());
            db.execute("COPY " + TABLE + " TO '" + file.toString().replace("'", "''") + "' ("
                    + TableFormat.PARQUET.options + ")");
        } finally {
            db.execute("DROP TABLE " + TABLE);
        }
    }

    /** That of the first value there is. */
    private String type(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Sheet::type)
                .orElse("VARCHAR");
    }

    private static String type(Object value) {
        return value instanceof Integer || value instanceof Long
                ? "BIGINT"
                : value instanceof Double
                        ? "DOUBLE"
                        : value instanceof Boolean ? "BOOLEAN" : value instanceof LocalDate ? "DATE" : "VARCHAR";
    }

    private static Object[] values(List<Object> row) {
        return row.stream()
                .map(value -> value instanceof Integer number ? (Object) number.longValue() : value)
                .toArray();
    }
}
