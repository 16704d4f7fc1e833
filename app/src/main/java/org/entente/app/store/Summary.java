package org.entente.app.store;

import java.time.LocalDate;
import java.util.Optional;

/** What a store holds, in numbers. */
public record Summary(
        int schema,
        long articles,
        long undated,
        long reports,
        long events,
        long skippedLast,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {
    private static final String SQL =
            """
            SELECT (SELECT value FROM meta WHERE key = 'schema') AS schema_version,
                (SELECT count(*) FROM article) AS articles,
                (SELECT count(*) FROM article WHERE published IS NULL) AS undated,
                (SELECT count(*) FROM report) AS reports,
                (SELECT count(*) FROM coded_event) + (SELECT count(*) FROM imported) AS events,
                (SELECT count(*) FROM skipped WHERE run = (SELECT max(number) FROM run)) AS skipped_last,
                (SELECT min(start_date) FROM report) AS first_day,
                (SELECT max(end_date) FROM report) AS last_day
            """;

    static Summary of(Database db) {
        return db.query(
                        SQL,
                        row -> new Summary(
                                Integer.parseInt(row.getString("schema_version")),
                                row.getLong("articles"),
                                row.getLong("undated"),
                                row.getLong("reports"),
                                row.getLong("events"),
                                row.getLong("skipped_last"),
                                EventRow.day(row, "first_day"),
                                EventRow.day(row, "last_day")))
                .get(0);
    }
}
