package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Values that recur in millions of rows, each kept once in a table of its own, by a number. */
final class Numbered<V> {
    private final Database db;
    private final String table;
    private final Function<V, Collection<Object>> columns;
    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<Object[]> unwritten = new ArrayList<>();

    /** @param columns the values of the table's columns after the first, which is the number */
    Numbered(Database db, String table, Function<V, Collection<Object>> columns) {
        this.db = db;
        this.table = table;
        this.columns = columns;
    }

    int number(V value) {
        Integer known = numbers.get(value);
        return known != null ? known : add(value);
    }

    private int add(V value) {
        int number = numbers.size();
        numbers.put(value, number);
        List<Object> row = new ArrayList<>(List.of(number));
        row.addAll(columns.apply(value));
        unwritten.add(row.toArray());
        return number;
    }

    Set<V> values() {
        return numbers.keySet();
    }

    /** Puts what is new into the table. */
    void write() {
        db.append(table, unwritten);
        unwritten.clear();
    }

    /** Begins anew where there are more than {@code most}; only between two batches. */
    void forgetBeyond(int most) {
        if (numbers.size() > most) {
            numbers.clear();
            db.execute("DELETE FROM " + table);
        }
    }
}
