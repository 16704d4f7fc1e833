package org.entente.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Dyad;

/** Reports out of the store, with all that merging asks for, in no particular order. */
final class Reports {
    private static final String OF_ARTICLES =
            "SELECT article, ordinal, event FROM report WHERE article IN (SELECT unnest(?::VARCHAR[]))";

    private static final String OF_IDS =
            "SELECT article, ordinal, event FROM report WHERE id IN (SELECT unnest(?::VARCHAR[]))";

    private static final String OF_EVENT = "SELECT article, ordinal, event FROM report WHERE event = ?";

    /** A report without a day is about the day of publication. */
    private static final String BETWEEN =
            """
            SELECT report.article, report.ordinal, report.event FROM report JOIN article ON article.id = report.article
            WHERE start_date BETWEEN ? AND ? OR published BETWEEN ? AND ?
            """;

    /** Those told of days; without a day, those of articles of these days. %s are lists of codes. */
    private static final String OF_DYADS =
            """
            SELECT article, ordinal, event
            FROM report
                JOIN (SELECT unnest(?::VARCHAR[]) AS a, unnest(?::VARCHAR[]) AS b) dyad
                ON least(source_code, target_code) = a AND greatest(source_code, target_code) = b
            WHERE source_code IN (%1$s) AND target_code IN (%1$s) AND start_date BETWEEN ? AND ?
            UNION ALL
            SELECT report.article, ordinal, event
            FROM report
                JOIN (SELECT unnest(?::VARCHAR[]) AS a, unnest(?::VARCHAR[]) AS b) dyad
                ON least(source_code, target_code) = a AND greatest(source_code, target_code) = b
                JOIN (SELECT id FROM article WHERE published BETWEEN ? AND ?) lately ON lately.id = report.article
            WHERE source_code IN (%1$s) AND target_code IN (%1$s) AND start_date IS NULL
            """;

    private final Database db;
    private final Tellings tellings;

    Reports(Database db, Tellings tellings) {
        this.db = db;
        this.tellings = tellings;
    }

    List<Told> ofArticles(Collection<String> articles) {
        return articles.isEmpty() ? List.of() : query(OF_ARTICLES, articles);
    }

    List<Told> ofIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : query(OF_IDS, ids);
    }

    List<Told> ofEvent(String event) {
        return query(OF_EVENT, event);
    }

    /** Of the dyads, whoever acts, between two days; those without a day by when they were published. */
    List<Told> ofDyads(Collection<Dyad> dyads, LocalDate first, LocalDate last) {
        List<String> as = dyads.stream().map(Dyad::a).toList();
        List<String> bs = dyads.stream().map(Dyad::b).toList();
        String codes =
                Literals.of(Stream.concat(as.stream(), bs.stream()).distinct().toList());
        return dyads.isEmpty() ? List.of() : query(OF_DYADS.formatted(codes), as, bs, first, last, as, bs, first, last);
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

    /** Without what their sentences say. */
    List<Told> near(Collection<NearReports.Sought> sought) {
        return NearReports.of(db, sought);
    }

    /** These, with all that merging asks for. */
    List<Told> whole(Collection<Told> reports) {
        Map<Tellings.Key, Telling> of =
                tellings.of(reports.stream().map(Reports::key).toList());
        return reports.stream()
                .map(r -> new Told(r.article(), r.ordinal(), r.event(), of.get(key(r))))
                .toList();
    }

    private static Tellings.Key key(Told report) {
        return new Tellings.Key(report.article(), report.ordinal());
    }

    private List<Told> query(String which, Object... values) {
        return whole(db.query(
                which,
                row -> new Told(row.getString("article"), row.getInt("ordinal"), row.getString("event"), null),
                values));
    }
}
