package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.engine.ontology.Dyad;

/** Reports out of the store, with all that merging asks for, in no particular order. */
final class Reports {
    /** %s stands for which reports: a query for their articles and ordinals. */
    private static final String SQL =
            """
            WITH wanted AS (%s),
            said AS (
                SELECT article, ordinal, string_agg(DISTINCT sentence, chr(10) ORDER BY sentence) AS sentences
                FROM evidence SEMI JOIN wanted USING (article, ordinal) GROUP BY ALL),
            counted AS (
                SELECT article, ordinal, string_agg(concat_ws(chr(9), kind, value, most, unit), chr(10)
                    ORDER BY span_begin, kind, value) AS quantities
                FROM quantity SEMI JOIN wanted USING (article, ordinal) GROUP BY ALL)
            SELECT report.*, said.sentences, counted.quantities, article.published, article.outlet,
                article.outlet_country, article.address
            FROM report SEMI JOIN wanted USING (article, ordinal)
                JOIN article ON article.id = report.article
                LEFT JOIN said ON said.article = report.article AND said.ordinal = report.ordinal
                LEFT JOIN counted ON counted.article = report.article AND counted.ordinal = report.ordinal
            """;

    private static final String OF_ARTICLES =
            "SELECT article, ordinal FROM report WHERE article IN (SELECT unnest(?::VARCHAR[]))";

    private static final String OF_IDS =
            "SELECT article, ordinal FROM report WHERE id IN (SELECT unnest(?::VARCHAR[]))";

    private static final String OF_EVENT = "SELECT article, ordinal FROM report WHERE event = ?";

    /** A report without a day is about the day of publication. */
    private static final String BETWEEN =
            """
            SELECT report.article, report.ordinal FROM report JOIN article ON article.id = report.article
            WHERE start_date BETWEEN ? AND ? OR published BETWEEN ? AND ?
            """;

    private static final String OF_DYADS =
            """
            SELECT DISTINCT report.article, report.ordinal
            FROM report JOIN article ON article.id = report.article
                JOIN (SELECT unnest(?::VARCHAR[]) AS a, unnest(?::VARCHAR[]) AS b, unnest(?::DATE[]) AS first_day,
                    unnest(?::DATE[]) AS last_day) span
                ON least(source_code, target_code) = a AND greatest(source_code, target_code) = b
            WHERE start_date BETWEEN first_day AND last_day OR published BETWEEN first_day AND last_day
            """;

    private final Database db;

    Reports(Database db) {
        this.db = db;
    }

    /** A dyad with the days to look at. */
    record Stretch(Dyad dyad, LocalDate first, LocalDate last) {}

    List<Told> ofArticles(Collection<String> articles) {
        return articles.isEmpty() ? List.of() : query(OF_ARTICLES, articles);
    }

    List<Told> ofIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : query(OF_IDS, ids);
    }

    List<Told> ofEvent(String event) {
        return query(OF_EVENT, event);
    }

    /** Of the dyads, whoever acts. */
    List<Told> ofDyads(Collection<Stretch> stretches) {
        return stretches.isEmpty()
                ? List.of()
                : query(
                        OF_DYADS,
                        stretches.stream().map(s -> s.dyad().a()).toList(),
                        stretches.stream().map(s -> s.dyad().b()).toList(),
                        stretches.stream().map(Stretch::first).toList(),
                        stretches.stream().map(Stretch::last).toList());
    }

    List<Told> between(LocalDate first, LocalDate last) {
        return query(BETWEEN, first, last, first, last);
    }

    /** How many reports there are of each day; those without one are of the day of publication. */
    Map<LocalDate, Long> perDay() {
        Map<LocalDate, Long> days = new TreeMap<>();
        db.query(
                """
                SELECT coalesce(start_date, published) AS day, count(*) AS n
                FROM report JOIN article ON article.id = report.article
                WHERE coalesce(start_date, published) IS NOT NULL GROUP BY ALL ORDER BY ALL
                """,
                row -> days.put(row.getObject("day", LocalDate.class), row.getLong("n")));
        return days;
    }

    /** Articles after this one, in order, with reports of which nobody knows any day. */
    List<String> timelessAfter(String article) {
        return db.query(
                """
                SELECT DISTINCT report.article FROM report JOIN article ON article.id = report.article
                WHERE start_date IS NULL AND published IS NULL AND report.article > ?
                ORDER BY report.article LIMIT 2000
                """,
                row -> row.getString(1),
                article);
    }

    private List<Told> query(String which, Object... values) {
        return new ArrayList<>(db.query(SQL.formatted(which), Told::of, values));
    }
}
