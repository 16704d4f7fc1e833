package org.entente.app.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in a store: its tables with their numbers of rows, and its last runs, the latest first.
 */
public record Inventory(List<Table> tables, List<LastRun> runs) {
    public record Table(String name, long rows) {}

    /** A run without the list of what it skipped; {@code program} is empty if it ran before that was kept. */
    public record LastRun(
            int number,
            String command,
            LocalDateTime finished,
            String program,
            String lexicon,
            long inputs,
            long coded,
            long skipped,
            List<Run.Note> notes) {}

    static Inventory of(Database db, int lastRuns) {
        List<Table> tables = new ArrayList<>();
        for (Codebook.Relation table : Codebook.read().tables()) {
            long rows = db.query("SELECT count(*) FROM " + table.name(), row -> row.getLong(1))
                    .get(0);
            tables.add(new Table(table.name(), rows));
        }
        List<LastRun> runs = db.query(
                "SELECT * FROM run ORDER BY number DESC LIMIT ?",
                row -> new LastRun(
                        row.getInt("number"),
                        row.getString("command"),
                        row.getObject("finished", LocalDateTime.class),
                        row.getString("program"),
                        row.getString("lexicon"),
                        row.getLong("inputs"),
                        row.getLong("coded"),
                        row.getLong("skipped"),
                        Run.notes(db, row.getInt("number"))),
                lastRuns);
        return new Inventory(List.copyOf(tables), runs);
    }
}
