package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that recur in millions of rows, each kept once in a table of its own, by a number. Those last written are in
 * memory, up to a bound; a value that has been forgotten gets another number when it comes again, which does no harm.
 */
final class Numbered<V> {
    private static final int SLOTS = 1 << 16;

    private final Database db;
    private final String table;
    private final int most;
    private final Function<V, Collection<Object>> columns;
    private final Map<V, Integer> numbers = new HashMap<>();
    private final Object[] objects = new Object[SLOTS];
    private final int[] numbersOf = new int[SLOTS];
    private final List<V> unwritten = new ArrayList<>();
    private int last;

    /**
     * @param most how many to keep in memory between two batches
     * @param columns the values of the table's columns after the first, which is {@code number}
     * @param value the same the other way round
     */
    Numbered(Database db, String table, int most, Function<V, Collection<Object>> columns, Database.Row<V> value) {
        this.db = db;
        this.table = table;
        this.most = most;
        this.columns = columns;
        db.each("SELECT * FROM " + table + " ORDER BY number DESC LIMIT " + most, row -> {
            int number = row.getInt("number");
            last = Math.max(last, number);
            numbers.putIfAbsent(value.read(row), number);
        });
    }

    int number(V value) {
        // Readers give the same object again and again, and to compare it with itself is many times as fast.
        int slot = System.identityHashCode(value) & SLOTS - 1;
        if (objects[slot] != value) {
            Integer known = numbers.get(value);
            numbersOf[slot] = known != null ? known : add(value);
            objects[slot] = value;
        }
        return numbersOf[slot];
    }

    private int add(V value) {
        numbers.put(value, ++last);
        unwritten.add(value);
        return last;
    }

    /** Those that came since the last time they were written. */
    List<V> unwritten() {
        return unwritten;
    }

    void write() {
        List<Object[]> rows = new ArrayList<>();
        for (V value : unwritten) {
            List<Object> row = new ArrayList<>();
            row.add(numbers.get(value));
            row.addAll(columns.apply(value));
            rows.add(row.toArray());
        }
        db.append(table, rows);
        unwritten.clear();
    }

    /** Makes room; only between two batches. */
    void forgetIfFull() {
        if (numbers.size() > most) {
            numbers.clear();
        }
    }
}
