package org.entente.app.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** What leaves a store for other programs, row by row: never all of it in memory. */
public final class Exporting {
    private final Database db;

    Exporting(Database db) {
        this.db = db;
    }

    /** The events that pass the filter with all their tellings, by date and id, undated ones last; to be closed. */
    public ToldEvents events(EventFilter filter) {
        return new ToldEvents(db, filter);
    }

    /** The coded articles whose text is kept, with where their events stand; to be closed. */
    public ToldArticles articles() {
        return new ToldArticles(db);
    }

    /**
     * Copies tables and views into files of a folder.
     *
     * @param filter of the events; with any but {@link EventFilter#ALL}, only the view {@code event_wide} is copied
     * @param rows told the name of each file and how many rows it has
     */
    public void tables(EventFilter filter, TableFormat format, Path folder, ObjLongConsumer<String> rows) {
        new TableCopy(db, format, folder, rows).copy(filter);
    }

    /** Rows that do not stand in the store as a Parquet file; each has a value or null for each column. */
    public void parquet(List<String> columns, List<List<Object>> rows, Path file) {
        new Sheet(db, columns, rows).write(file);
    }

    /** The versions of the lexicon that its articles were coded with, in order. */
    public List<String> lexicons() {
        return db.query(
                "SELECT DISTINCT lexicon FROM article WHERE lexicon <> '' ORDER BY lexicon", row -> row.getString(1));
    }
}
