package org.entente.app.store;

import java.time.LocalDateTime;
import java.util.List;
import org.entente.app.corpus.input.Skipped;

/**
 * One run of a command that changed the store: when (UTC), and what it did.
 *
 * @param command {@code "ingest"}
 * @param program the version of Entente
 * @param inputs all that it met: coded, copies, unread, known and skipped
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
        List<Skipped> skipped) {
    private static final String RUN = "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    void write(Database db) {
        int number = db.query("SELECT coalesce(max(number), 0) + 1 FROM run", row -> row.getInt(1))
                .get(0);
        long left = skipped.size();
        db.update(
                RUN, number, command, started, finished, program, lexicon, inputs, coded, copies, unread, known,
                undated, left, reports);
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
    }
}
