package org.entente.app.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.entente.app.corpus.input.Skipped;

/**
 * One run of a command that changed the store: when (UTC), and what it did.
 *
 * @param command {@code "ingest"}
 * @param program the version of Entente
 * @param inputs all that it met: coded, copies, unread, known and skipped
 * @param coded how many were new: articles coded, or events imported
 * @param skipped those that are listed, which may be the first of many
 * @param notes what was guessed, passed over or mended on the way
 */
public record Run(
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
        long reports,
        List<Skipped> skipped,
        List<Note> notes) {
    /**
     * Something that an analyst should know of how the data came in.
     *
     * @param what which fields were taken for what; the ending of files passed over; what rows were mended of
     * @param place where it was met first, or empty
     * @param number in how many sources or rows
     */
    public record Note(Kind kind, String what, String place, long number) {
        /** What it is about. */
        public enum Kind {
            GUESSED,
            PASSED_OVER,
            MENDED;

            /** As written in data: {@code "passed_over"}. */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    private static final String RUN = "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Returns its number. */
    int write(Database db) {
        int number = db.query("SELECT coalesce(max(number), 0) + 1 FROM run", row -> row.getInt(1))
                .get(0);
        db.update(
                RUN, number, command, started, finished, program, lexicon, inputs, coded, copies, unread, known,
                undated, left(), reports);
        db.append(
                "skipped",
                skipped.stream()
                        .map(s -> new Object[] {
                            number,
                            s.place(),
                            s.reason().code(),
                            s.detail(),
                            s.reason().remedy()
                        })
                        .toList());
        db.append(
                "note",
                notes.stream()
                        .map(n -> new Object[] {number, n.kind().code(), n.what(), n.place(), n.number()})
                        .toList());
        return number;
    }

    /** The notes of a run, in their order. */
    static List<Note> notes(Database db, int run) {
        return db.query(
                "SELECT kind, what, place, number FROM note WHERE run = ? ORDER BY rowid",
                row -> new Note(
                        Note.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("what"),
                        row.getString("place"),
                        row.getLong("number")),
                run);
    }

    /** All that is left out, of which an import of millions of rows lists only the first. */
    private long left() {
        return Math.max(skipped.size(), inputs - coded - copies - unread - known);
    }
}
