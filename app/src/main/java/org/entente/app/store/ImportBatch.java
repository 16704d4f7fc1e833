package org.entente.app.store;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** Rows of {@code imported} that wait to be written, column by column: no two of the same number. */
final class ImportBatch {
    private final int capacity;
    private final long[] numbers;
    private final String[] names;
    private final int[] sources;
    private final int[] targets;
    private final int[] deeds;
    private final double[] scores;
    private final int[] days;
    private final int[] places;
    private final String[] addresses;
    private final int[] reports;
    private final int[] articles;
    private final int[] outlets;
    private final Longs there = new Longs();
    private long greatest;

    /** Whether the numbers do not ascend: only then they are kept apart. */
    private boolean strayed;

    private int size;

    ImportBatch(int capacity) {
        this.capacity = capacity;
        numbers = new long[capacity];
        names = new String[capacity];
        sources = new int[capacity];
        targets = new int[capacity];
        deeds = new int[capacity];
        scores = new double[capacity];
        days = new int[capacity];
        places = new int[capacity];
        addresses = new String[capacity];
        reports = new int[capacity];
        articles = new int[capacity];
        outlets = new int[capacity];
    }

    /** Whether the event is not among those that wait; then {@link #add} must follow. */
    boolean isNew(ImportedId id) {
        long number = id.number();
        if (size == 0 || number > greatest) {
            greatest = number;
            return !strayed || there.add(number);
        }
        if (!strayed) {
            strayed = true;
            for (int row = 0; row < size; row++) {
                there.add(numbers[row]);
            }
        }
        return there.add(number);
    }

    void add(ImportedEvent event, int source, int target, int deed, int place) {
        int at = size++;
        numbers[at] = event.id().number();
        names[at] = event.id().name();
        sources[at] = source;
        targets[at] = target;
        deeds[at] = deed;
        scores[at] = event.givenScore();
        days[at] = event.day();
        places[at] = place;
        addresses[at] = event.address();
        reports[at] = event.reports();
        articles[at] = event.articles();
        outlets[at] = event.outlets();
    }

    boolean isFull() {
        return size == capacity;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    long number(int row) {
        return numbers[row];
    }

    /** The row without what is the same in all of them, in the order of the table's columns. */
    void append(int row, DuckDBAppender to) throws SQLException {
        to.append(numbers[row]);
        if (names[row].isEmpty()) {
            to.appendNull();
        } else {
            to.append(names[row]);
        }
        to.append(sources[row]).append(targets[row]).append(deeds[row]);
        if (Double.isNaN(scores[row])) {
            to.appendNull();
        } else {
            to.append(scores[row]);
        }
        if (days[row] == ImportedEvent.UNDATED) {
            to.appendNull();
        } else {
            to.appendEpochDays(days[row]);
        }
        to.append(places[row]).append(addresses[row]);
        to.append(reports[row]).append(articles[row]).append(outlets[row]);
    }

    void clear() {
        size = 0;
        if (strayed) {
            there.clear();
            strayed = false;
        }
    }
}
