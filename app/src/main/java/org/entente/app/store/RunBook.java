package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The runs that filled a store, the latest first, with what each found and left out. */
public final class RunBook {
    /**
     * A run without its notes and the list of what it skipped.
     *
     * @param skipped all that it left out, of which the store lists the first of each reason
     * @param program empty if it ran before that was kept
     */
    public record Row(
            int number,
            String command,
            LocalDateTime started,
            LocalDateTime finished,
            String program,
            String lexicon,
            long inputs,
            long coded,
            long copies,
            long unread,
            long known,
            long undated,
            long skipped,
            long reports) {}

    /** Why inputs of a run were left out, what can be done, and how many of them the store lists. */
    public record Why(String reason, String remedy, long listed) {}

    /** An input that was left out. */
    public record Left(String place, String reason, String detail, String remedy) {}

    private final Database db;

    RunBook(Database db) {
        this.db = db;
    }

    /** @param before only runs with a smaller number; @param most so many of them */
    public List<Row> list(int before, int most) {
        return db.query("SELECT * FROM run WHERE number < ? ORDER BY number DESC LIMIT ?", RunBook::row, before, most);
    }

    /** The number of the last run; 0 if there was none. */
    public int last() {
        return db.query("SELECT coalesce(max(number), 0) FROM run", row -> row.getInt(1))
                .get(0);
    }

    /** The run of this number, if there is one. */
    public Optional<Row> find(int number) {
        return db.query("SELECT * FROM run WHERE number = ?", RunBook::row, number).stream()
                .findFirst();
    }

    /** What it guessed, passed over or mended. */
    public List<Run.Note> notes(int run) {
        return Run.notes(db, run);
    }

    /** The reasons for which it left something out, the most frequent first. */
    public List<Why> reasons(int run) {
        return db.query(
                """
                SELECT reason, first(remedy ORDER BY remedy) AS remedy, count(*) AS listed
                FROM skipped WHERE run = ? GROUP BY reason ORDER BY listed DESC, reason
                """,
                row -> new Why(row.getString("reason"), row.getString("remedy"), row.getLong("listed")),
                run);
    }

    /** What it left out for a reason, in the order in which it came. */
    public List<Left> left(int run, String reason, int from, int most) {
        return db.query(
                "SELECT * FROM skipped WHERE run = ? AND reason = ? ORDER BY rowid LIMIT ? OFFSET ?",
                row -> new Left(
                        row.getString("place"),
                        row.getString("reason"),
                        row.getString("detail"),
                        row.getString("remedy")),
                run,
                reason,
                most,
                from);
    }

    /** What the articles are; looks at all of them. */
    public Holdings holdings() {
        return Holdings.of(db);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("number"),
                row.getString("command"),
                row.getObject("started", LocalDateTime.class),
                row.getObject("finished", LocalDateTime.class),
                row.getString("program"),
                row.getString("lexicon"),
                row.getLong("inputs"),
                row.getLong("coded"),
                row.getLong("copies"),
                row.getLong("unread"),
                row.getLong("known"),
                row.getLong("undated"),
                row.getLong("skipped"),
                row.getLong("reports"));
    }
}
