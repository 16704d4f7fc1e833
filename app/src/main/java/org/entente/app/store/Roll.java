package org.entente.app.store;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A list of what a store holds, filtered and in a fixed order, to be read from any row on. However long it is, no more of
 * it is in memory than is asked for.
 */
public final class Roll {
    /** For as many rows as there are. */
    public static final long ALL = Long.MAX_VALUE;

    /**
     * A part of the list.
     *
     * @param rows in order
     * @param last the keys of the last row, with which the next part is asked for; empty if there is none
     */
    public record Part(List<Row> rows, Optional<List<String>> last) {}

    /** A column, and what DuckDB makes it of. */
    record Field(String name, String made) {
        private String sql() {
            return made + " AS \"" + name + "\"";
        }
    }

    /**
     * Where rows are looked for.
     *
     * @param narrow a table or view in which it is quick to see which rows make up a part
     * @param wide a table or view that has all that the fields are made of, and all that {@code narrow} has
     * @param unique the columns, in both, that name a row
     */
    record Tables(String narrow, String wide, String unique) {
        /** Of one small table. */
        static Tables of(String table) {
            return new Tables(table, table, "");
        }
    }

    private final Database db;
    private final Tables tables;
    private final EventFilter.Condition condition;
    private final RollOrder order;
    private final List<Field> fields;

    Roll(Database db, Tables tables, EventFilter.Condition condition, RollOrder order, List<Field> fields) {
        this.db = db;
        this.tables = tables;
        this.condition = condition;
        this.order = order;
        this.fields = List.copyOf(fields);
    }

    /** The names of the columns. */
    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /** How many keys name a row. */
    public int keys() {
        return order.keys().size();
    }

    /** At most {@code limit} rows, which is above 0: the first of them, or those after the row with these keys. */
    public Part part(Optional<List<String>> after, int limit) {
        EventFilter.Condition which = and(after);
        // One more than is asked for tells whether there is a next part.
        List<Object[]> found = db.query(
                select(columnsSql() + ", " + order.columns(), which, limit + 1L),
                Database.VALUES,
                which.values().toArray());
        List<Row> rows = found.stream().limit(limit).map(this::row).toList();
        return new Part(rows, found.size() > limit ? Optional.of(keysOf(found.get(limit - 1))) : Optional.empty());
    }

    /** All rows after the one with these keys, at most {@code limit}, until {@code taken} says no. */
    public void each(Optional<List<String>> after, long limit, Predicate<Row> taken) {
        each(columnsSql(), row -> row(Database.VALUES.read(row)), after, limit, taken);
    }

    /** The same of other columns. */
    <T> void each(String columns, Database.Row<T> row, Optional<List<String>> after, long limit, Predicate<T> taken) {
        EventFilter.Condition which = and(after);
        try (Cursor<T> cursor =
                db.stream(select(columns, which, limit), row, which.values().toArray())) {
            while (cursor.hasNext() && taken.test(cursor.next())) {}
        }
    }

    /** The same as a Parquet file. */
    public void parquet(Optional<List<String>> after, long limit, Path file) {
        EventFilter.Condition which = and(after);
        db.update(
                "COPY (" + select(columnsSql(), which, limit) + ") TO '"
                        + file.toString().replace("'", "''") + "' (" + TableFormat.PARQUET.options + ")",
                which.values().toArray());
    }

    private String columnsSql() {
        return fields.stream().map(Field::sql).collect(Collectors.joining(", "));
    }

    private String select(String columns, EventFilter.Condition which, long limit) {
        String all = "SELECT " + columns + " FROM " + tables.wide();
        if (tables.unique().isEmpty() || limit == ALL) {
            return all + where(which, limit);
        }
        return all + " WHERE (" + tables.unique() + ") IN (SELECT " + "(" + tables.unique() + ") FROM "
                + tables.narrow() + where(which, limit) + ")" + order.sql();
    }

    private String where(EventFilter.Condition which, long limit) {
        return " WHERE " + which.sql() + order.sql() + (limit == ALL ? "" : " LIMIT " + limit);
    }

    private EventFilter.Condition and(Optional<List<String>> after) {
        if (after.isEmpty()) {
            return condition;
        }
        EventFilter.Condition rest = order.after(after.get());
        List<Object> values = new ArrayList<>(condition.values());
        values.addAll(rest.values());
        return new EventFilter.Condition(condition.sql() + " AND " + rest.sql(), values);
    }

    private Row row(Object[] values) {
        return new Row(Arrays.stream(values)
                .limit(fields.size())
                .map(value -> value instanceof Timestamp time ? time.toLocalDateTime() : value)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
    }

    private List<String> keysOf(Object[] values) {
        return texts(Arrays.copyOfRange(values, fields.size(), values.length));
    }

    private static List<String> texts(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : value.toString())
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
}
