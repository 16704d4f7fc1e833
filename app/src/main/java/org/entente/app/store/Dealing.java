package org.entente.app.store;

import java.util.List;

/**
 * What one actor did to another in a year.
 *
 * @param target {@code "---"} where nobody is acted upon
 * @param year 0 for what has no date
 * @param events whatever their status
 * @param deeds those that happened or are going on
 * @param score the sum of the deeds' PLOVER scores
 */
public record Dealing(String source, String target, int year, long events, long deeds, double score) {
    private static final String CODED =
            """
            SELECT source_code AS source, target_code AS target, coalesce(year(start_date), 0)::INTEGER AS year,
                count(*) AS events, count(*) FILTER (status IN ('happened', 'ongoing')) AS deeds,
                coalesce(sum(plover_score::DECIMAL(9, 4)) FILTER (status IN ('happened', 'ongoing')), 0)::DOUBLE AS score
            FROM coded_event WHERE ? = 'coded' GROUP BY ALL ORDER BY ALL
            """;

    /** Of imported ones, all of which are deeds; counted before anything is joined, as there are millions. */
    private static final String IMPORTED =
            """
            SELECT coalesce(acts.code, '') AS source, coalesce(acted.code, '') AS target, year,
                sum(n)::BIGINT AS events, sum(n)::BIGINT AS deeds,
                sum(n * plover_score::DECIMAL(9, 4))::DOUBLE AS score
            FROM (
                SELECT source, target, deed, coalesce(year(day), 0)::INTEGER AS year, count(*) AS n
                FROM imported WHERE origin = ? GROUP BY ALL) counted
                LEFT JOIN imported_actor acts ON acts.number = counted.source
                LEFT JOIN imported_actor acted ON acted.number = counted.target
                JOIN imported_deed done ON done.number = counted.deed
            GROUP BY ALL ORDER BY ALL
            """;

    static List<Dealing> all(Database db, String origin) {
        return db.query(
                origin.equals(Store.CODED) ? CODED : IMPORTED,
                row -> new Dealing(
                        row.getString("source"),
                        row.getString("target"),
                        row.getInt("year"),
                        row.getLong("events"),
                        row.getLong("deeds"),
                        row.getDouble("score")),
                origin);
    }
}
