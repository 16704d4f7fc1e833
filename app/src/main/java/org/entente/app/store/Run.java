package org.entente.app.store;

import java.time.LocalDateTime;
import java.util.List;
import org.entente.app.corpus.input.Skipped;

/** One ingest: when it ran (UTC) and what it did. */
public record Run(
        LocalDateTime started,
        LocalDateTime finished,
        String lexicon,
        long inputs,
        long coded,
        long known,
        long undated,
        long reports,
        List<Skipped> skipped) {
    private static final String RUN =
            """
            INSERT INTO run (number, started, finished, lexicon, inputs, coded, known, undated, skipped, reports)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    void write(Database db) {
        int number = db.query("SELECT coalesce(max(number), 0) + 1 FROM run", row -> row.getInt(1))
                .get(0);
        db.update(
                RUN, number, started, finished, lexicon, inputs, coded, known, undated, (long) skipped.size(), reports);
        db.insert(
                "INSERT INTO skipped (run, place, reason, detail) VALUES (?, ?, ?, ?)",
                skipped.stream()
                        .map(s -> new Object[] {number, s.place(), s.reason().code(), s.detail()})
                        .toList());
    }
}
