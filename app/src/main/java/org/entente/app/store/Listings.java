package org.entente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of the lists other than events, each with the query that makes it. */
public final class Listings {
    private Listings() {}

    /** An article and how many events it tells. */
    public record ArticleRow(
            String id,
            Optional<LocalDate> published,
            String outlet,
            String title,
            String address,
            String language,
            Optional<String> perspective,
            long events) {}

    /** An actor by code and sector: the name it goes by most often, and the events it acts in and is acted upon in. */
    public record ActorRow(String code, String sector, String name, long asSource, long asTarget) {}

    /** Two actors: their events, the deeds among them, the deeds' mean score, the first and last known day. */
    public record DyadRow(
            String a,
            String b,
            long events,
            long deeds,
            long reports,
            Optional<Double> meanPlover,
            Optional<Double> meanGoldstein,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {}

    private static final String ARTICLES =
            """
            SELECT article.*, (SELECT count(*) FROM report WHERE report.article = article.id) AS events
            FROM article ORDER BY published NULLS LAST, id
            """;

    private static final String ACTORS =
            """
            WITH side AS (
                SELECT source_code AS code, source_sector AS sector, source_name AS name, 1 AS acts FROM event
                UNION ALL
                SELECT target_code, target_sector, target_name, 0 FROM event),
            named AS (
                SELECT code, sector, name, count(*) AS n FROM side GROUP BY ALL),
            called AS (
                SELECT code, sector, first(name ORDER BY n DESC, name) AS name FROM named GROUP BY ALL)
            SELECT code, sector, called.name, sum(acts) AS as_source, sum(1 - acts) AS as_target
            FROM side JOIN called USING (code, sector)
            WHERE code <> '---'
            GROUP BY ALL ORDER BY count(*) DESC, code, sector
            """;

    /** %s stands for how a pair is made of source and target. Decimals have the same sum in whatever order they come. */
    private static final String DYADS =
            """
            WITH pair AS (
                SELECT %s, *, status IN ('happened', 'ongoing') AS deed
                FROM event WHERE target_code <> '---' AND source_code <> '---' AND source_code <> target_code)
            SELECT a, b, count(*) AS events, count(*) FILTER (deed) AS deeds, sum(reports) AS reports,
                sum(plover_score::DECIMAL(9, 4)) FILTER (deed)::DOUBLE / nullif(deeds, 0) AS mean_plover,
                sum(goldstein::DECIMAL(9, 4)) FILTER (deed)::DOUBLE / nullif(deeds, 0) AS mean_goldstein,
                min(start_date) AS first_day, max(end_date) AS last_day
            FROM pair GROUP BY a, b ORDER BY deeds DESC, events DESC, a, b
            """;

    private static final String DIRECTED = "source_code AS a, target_code AS b";
    private static final String EITHER_WAY =
            "least(source_code, target_code) AS a, greatest(source_code, target_code) AS b";

    static List<ArticleRow> articles(Database db) {
        return db.query(
                ARTICLES,
                row -> new ArticleRow(
                        row.getString("id"),
                        EventRow.day(row, "published"),
                        row.getString("outlet"),
                        row.getString("title"),
                        row.getString("address"),
                        row.getString("language"),
                        Optional.ofNullable(row.getString("perspective")),
                        row.getLong("events")));
    }

    static List<ActorRow> actors(Database db) {
        return db.query(
                ACTORS,
                row -> new ActorRow(
                        row.getString("code"),
                        row.getString("sector"),
                        row.getString("name"),
                        row.getLong("as_source"),
                        row.getLong("as_target")));
    }

    static List<DyadRow> dyads(Database db, boolean directed) {
        return db.query(
                DYADS.formatted(directed ? DIRECTED : EITHER_WAY),
                row -> new DyadRow(
                        row.getString("a"),
                        row.getString("b"),
                        row.getLong("events"),
                        row.getLong("deeds"),
                        row.getLong("reports"),
                        Optional.ofNullable(row.getObject("mean_plover", Double.class)),
                        Optional.ofNullable(row.getObject("mean_goldstein", Double.class)),
                        EventRow.day(row, "first_day"),
                        EventRow.day(row, "last_day")));
    }
}
