package org.entente.app.store;

/**
 * Tells which events of a batch are in the store. Nothing of the store is kept in memory for it: DuckDB knows of every row
 * group the least and the greatest number, so that of ids that ascend, as GDELT's do, only rows near the batch are read.
 */
final class KnownNumbers {
    private static final String BETWEEN = " FROM imported WHERE origin = ? AND number BETWEEN ? AND ?";

    private static final String MAKE = "CREATE OR REPLACE TEMP TABLE import_number (number BIGINT)";

    /** What waits is the smaller side by far: it is hashed, and the numbers of the store run past it. */
    private static final String AMONG = "SELECT number" + BETWEEN + " AND number IN (FROM import_number)";

    private final Database db;
    private final String origin;

    KnownNumbers(Database db, String origin) {
        this.db = db;
        this.origin = origin;
        db.execute(MAKE);
    }

    /** The numbers of the batch that are there. */
    Longs of(ImportBatch batch) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int row = 0; row < batch.size(); row++) {
            least = Math.min(least, batch.number(row));
            greatest = Math.max(greatest, batch.number(row));
        }
        Longs known = new Longs();
        if (isAnyBetween(least, greatest)) {
            fill(batch);
            db.each(AMONG, row -> known.add(row.getLong(1)), origin, least, greatest);
        }
        return known;
    }

    private boolean isAnyBetween(long least, long greatest) {
        return !db.query("SELECT 1" + BETWEEN + " LIMIT 1", row -> 1, origin, least, greatest)
                .isEmpty();
    }

    private void fill(ImportBatch batch) {
        db.execute("DELETE FROM import_number");
        db.append("import_number", appender -> {
            for (int row = 0; row < batch.size(); row++) {
                appender.beginRow();
                appender.append(batch.number(row));
                appender.endRow();
            }
            return batch.size();
        });
    }
}
