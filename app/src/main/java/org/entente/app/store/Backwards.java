package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest of many rows, looked for in some last days first and further back only where those hold too few: to put
 * millions of rows in order for fifty of them costs a hundred times as much as to pass over what is older.
 */
final class Backwards {
    private static final int FIRST_DAYS = 60;
    private static final int TRIES = 3;
    private static final int LEAST_STEP = 2;
    private static final int MOST_STEP = 30;
    /** So many times as many days are looked at as should be enough. */
    private static final double ROOM = 1.5;

    /** Finds at most as many rows as are asked for among those of which a condition on the day holds, in order. */
    interface Search<T> {
        List<T> find(String condition, List<Object> values);
    }

    private Backwards() {}

    /**
     * @param table in which the rows are, and {@code day} its column of days
     * @param from the day from which to go back, if it is not the last
     * @param search for at most {@code limit} rows; what is found with the condition {@code true} is the answer
     */
    static <T> List<T> find(
            Database db, String table, String day, Optional<LocalDate> from, int limit, Search<T> search) {
        Optional<LocalDate> last = from.or(() -> last(db, table, day));
        double days = FIRST_DAYS;
        for (int i = 0; i < TRIES && last.isPresent(); i++) {
            LocalDate first = last.get().minusDays((long) days);
            List<T> found = search.find(day + " >= ?", List.of(first));
            if (found.size() >= limit) {
                return found;
            }
            days *= Math.max(LEAST_STEP, Math.min(MOST_STEP, ROOM * limit / (found.size() + 0.5)));
        }
        return search.find("true", new ArrayList<>());
    }

    private static Optional<LocalDate> last(Database db, String table, String day) {
        return db.query("SELECT max(" + day + ") AS last FROM " + table, row -> EventRow.day(row, "last"))
                .get(0);
    }
}
