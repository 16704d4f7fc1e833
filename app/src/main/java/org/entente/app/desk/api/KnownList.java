package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.app.Fault;
import org.entente.app.rows.Column;
import org.entente.app.store.Store;

/**
 * A list that is in memory.
 *
 * @param key what names a row
 * @param object a row as an object
 * @param store writes files of Parquet
 */
record KnownList<T>(
        List<T> all, Function<T, List<String>> key, List<Column<T>> table, Function<T, ObjectNode> object, Store store)
        implements Listed {
    private static final int KEYS = 2;

    @Override
    public List<String> columns() {
        return table.stream().map(Column::name).toList();
    }

    @Override
    public int keys() {
        return KEYS;
    }

    @Override
    public Part part(Range range) {
        List<T> rest = after(range);
        boolean more = rest.size() > range.limit();
        List<T> rows = rest.subList(0, more ? (int) range.limit() : rest.size());
        Optional<List<String>> last = more ? Optional.of(key.apply(rows.get(rows.size() - 1))) : Optional.empty();
        return new Part(rows.stream().map(object).toList(), last);
    }

    @Override
    public void objects(Range range, Predicate<ObjectNode> taken) {
        within(range).stream().map(object).allMatch(taken);
    }

    @Override
    public void rows(Range range, Predicate<List<Object>> taken) {
        within(range).stream().map(this::values).allMatch(taken);
    }

    @Override
    public void parquet(Range range, Path file) {
        store.exporting()
                .parquet(columns(), within(range).stream().map(this::values).toList(), file);
    }

    private List<Object> values(T row) {
        return Collections.unmodifiableList(
                Arrays.asList(table.stream().map(column -> column.in(row)).toArray()));
    }

    private List<T> within(Range range) {
        List<T> rest = after(range);
        return rest.subList(0, (int) Math.min(rest.size(), range.limit()));
    }

    private List<T> after(Range range) {
        if (range.after().isEmpty()) {
            return all;
        }
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(range.after().get())) {
                return all.subList(i + 1, all.size());
            }
        }
        throw Fault.usage("after", "the row it names is not in the list any more", "begin at the first page again");
    }
}
