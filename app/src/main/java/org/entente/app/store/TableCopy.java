package org.entente.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.entente.app.Fault;

/** Copies tables and views into files: CSV and JSON lines a file each, Parquet of what has a date a folder by year. */
final class TableCopy {
    /** What the store says of itself is no data. */
    private static final String META = "meta";

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
            book.tables().stream().filter(table -> !table.name().equals(META)).forEach(table -> copy(table.name()));
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
        String year = byYear ? ", year(start_date) AS year" : "";
        String sql = "COPY (SELECT *" + year + " FROM " + table + " WHERE " + which.sql() + " ORDER BY ALL) TO '"
                + quoted(folder.resolve(name)) + "' (" + format.options + (byYear ? ", PARTITION_BY (year)" : "") + ")";
        db.update(sql, which.values().toArray());
        if (byYear) {
            nameUndated(folder.resolve(name));
        }
        long count = db.query(
                        "SELECT count(*) FROM " + table + " WHERE " + which.sql(),
                        row -> row.getLong(1),
                        which.values().toArray())
                .get(0);
        rows.accept(name, count);
    }

    /** DuckDB calls the part of what has no year NULL, which other readers take for a word. */
    private void nameUndated(Path table) {
        Path undated = table.resolve("year=NULL");
        if (Files.exists(undated)) {
            try {
                Files.move(undated, table.resolve("year=__HIVE_DEFAULT_PARTITION__"));
            } catch (IOException e) {
                throw new Fault(table.toString(), "cannot be written", "name a folder that you may write to", e);
            }
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
