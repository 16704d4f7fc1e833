package org.entente.app.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Copies tables and views into files: CSV and JSON lines a file each, Parquet of what has a date a folder by year. */
final class TableCopy {
    /** What the store says of itself is no data, and the parts of {@code event} are in it. */
    private static final Set<String> LEFT_OUT =
            Set.of("meta", "coded_event", "imported", "imported_actor", "imported_deed", "imported_place");

    /** What people have said: who has said nothing has no use for empty tables of it. */
    private static final Set<String> REVIEWS = Set.of("review", "review_item", "judged", "judgement", "reviewed");

    private static final String WIDE = "event_wide";
    private static final Set<String> BY_YEAR = Set.of("event", WIDE, "report");

    private final Database db;
    private final TableFormat format;
    private final Path folder;
    private final ObjLongConsumer<String> rows;

    TableCopy(Database db, TableFormat format, Path folder, ObjLongConsumer<String> rows) {
        this.db = db;
        this.format = format;
        this.folder = folder;
        this.rows = rows;
    }

    void copy(EventFilter filter) {
        // One thread writes one file for each table, the rows in order: the same store, the same bytes.
        db.execute("SET threads = 1");
        if (filter.equals(EventFilter.ALL)) {
            Codebook book = Codebook.read();
            boolean reviews =
                    !db.query("SELECT 1 FROM judged LIMIT 1", row -> 1).isEmpty();
            book.tables().stream()
                    .filter(table -> !LEFT_OUT.contains(table.name()))
                    .filter(table -> reviews || !REVIEWS.contains(table.name()))
                    .forEach(table -> copy(table.name()));
            book.views().forEach(view -> copy(view.name()));
        } else {
            copy(WIDE, filter.condition());
        }
    }

    private void copy(String table) {
        copy(table, EventFilter.ALL.condition());
    }

    private void copy(String table, EventFilter.Condition which) {
        boolean byYear = format == TableFormat.PARQUET && BY_YEAR.contains(table);
        String name = byYear ? table : table + "." + format.ending;
        // A number for what has no date too: readers disagree on how a missing one is written.
        String year = byYear ? ", coalesce(year(start_date), 0) AS year" : "";
        String sql = "COPY (SELECT *" + year + " FROM " + table + " WHERE " + which.sql() + " ORDER BY ALL) TO '"
                + quoted(folder.resolve(name)) + "' (" + format.options + (byYear ? ", PARTITION_BY (year)" : "") + ")";
        db.update(sql, which.values().toArray());
        long count = db.query(
                        "SELECT count(*) FROM " + table + " WHERE " + which.sql(),
                        row -> row.getLong(1),
                        which.values().toArray())
                .get(0);
        rows.accept(name, count);
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
