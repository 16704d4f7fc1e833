package org.entente.app.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Fault;

/**
 * Draws events for a round of review. The lot is a digest of seed and id: the same events and seed give the same round,
 * whatever the order in which they came in.
 */
final class Drawing {
    /** Events as they are coded, those too that people have corrected or rejected. */
    private static final String CODED =
            """
            SELECT id, source_code, target_code, coalesce(plover_type, 'STATEMENT') AS stratum, start_date, end_date
            FROM coded_event WHERE id NOT IN (SELECT id FROM reviewed)
            UNION ALL
            SELECT id, source_code, target_code, coalesce(plover_type, 'STATEMENT'), start_date, end_date FROM reviewed
            """;

    private static final String POSSIBLE =
            """
            WITH possible AS MATERIALIZED (
                SELECT id, stratum, md5(?::VARCHAR || ':' || id) AS lot FROM (%s)
                WHERE (?::VARCHAR IS NULL OR ?::VARCHAR IN (source_code, target_code))
                    AND (?::VARCHAR IS NULL OR ?::VARCHAR IN (source_code, target_code))
                    AND (?::VARCHAR IS NULL OR stratum = ?::VARCHAR)
                    AND (?::DATE IS NULL OR start_date >= ?::DATE) AND (?::DATE IS NULL OR end_date <= ?::DATE)),
            counted AS (SELECT stratum, count(*) AS stratum_events FROM possible GROUP BY stratum)
            """
                    .formatted(CODED);

    private static final String DRAWN =
            """
            SELECT *, (SELECT sum(stratum_events) FROM counted)::BIGINT AS population
            FROM drawn JOIN counted USING (stratum) ORDER BY lot, id
            """;

    private static final String PLAIN =
            POSSIBLE + ", drawn AS (SELECT * FROM possible ORDER BY lot, id LIMIT ?) " + DRAWN;

    /** The first of each type, then the second of each, and so on. */
    private static final String EACH_TYPE = POSSIBLE
            + """
            , placed AS (
                SELECT *, row_number() OVER (PARTITION BY stratum ORDER BY lot, id) AS place FROM possible),
            drawn AS (SELECT id, stratum, lot FROM placed ORDER BY place, lot, id LIMIT ?)
            """
            + DRAWN;

    /** Of events as they are coded, each by the report that stands for it; the coding is that of the event. */
    private static final String SHOWN =
            """
            WITH coding AS (
                SELECT * FROM coded_event WHERE id {is} AND id NOT IN (SELECT id FROM reviewed)
                UNION ALL
                SELECT * EXCLUDE (effect, coders, reason, judgement) FROM reviewed WHERE id {is}),
            told AS (
                SELECT event, list_sort(list(DISTINCT article)) AS articles FROM report
                WHERE event {is} GROUP BY event),
            shown AS (
                SELECT report.article, article.content, report.id AS report, coding.* EXCLUDE (article), evidence.sentence_number,
                    evidence.sentence AS said, span_begin, span_end, evidence.trigger_words AS words, source_begin,
                    source_end, target_begin, target_end, told.articles AS tellers
                FROM coding
                    JOIN {report} report ON report.id = coding.id
                    JOIN {article} article ON article.id = report.article
                    JOIN {evidence} evidence ON evidence.article = report.article AND evidence.ordinal = report.ordinal
                    JOIN told ON told.event = coding.id
                WHERE evidence.telling = 0)
            """;

    /** The same of a report of an article, by its own coding. */
    private static final String SHOWN_REPORT =
            """
            WITH told AS MATERIALIZED (SELECT * FROM report WHERE article = ?),
            said AS MATERIALIZED (SELECT * FROM evidence WHERE article = ?),
            shown AS (
                SELECT report.*, article.content, report.id AS report, evidence.sentence_number,
                    evidence.sentence AS said, span_begin, span_end, evidence.trigger_words AS words,
                    [report.article] AS tellers
                FROM told report
                    JOIN (SELECT * FROM article WHERE id = ?) article ON true
                    JOIN said evidence ON evidence.ordinal = report.ordinal
                WHERE evidence.telling = 0 AND report.id = ?)
            """;

    private static final String KEY =
            """
            , keyed AS (
                SELECT substr(md5(concat_ws(chr(31), article, content, report, span_begin, span_end, source_code,
                    source_sector, target_code, target_sector, code, coalesce(start_date::VARCHAR, ''),
                    coalesce(end_date::VARCHAR, ''), date_precision, status, tellers::VARCHAR)), 1, 16) AS key, *
                FROM shown)
            """;

    private static final String INSERT =
            """
            INSERT INTO judged %s
            SELECT key, article, content, report, report, sentence_number, said, span_begin, span_end, words,
                source_begin, source_end, target_begin, target_end, source_code, source_sector, source_name,
                target_code, target_sector, target_name, code, start_date, end_date, date_precision, status, tellers
            FROM keyed WHERE key NOT IN (SELECT id FROM judged)
            """;

    private record Drawn(String event, String stratum, long stratumEvents, long population) {}

    private final Database db;

    Drawing(Database db) {
        this.db = db;
    }

    /** The number of the round. */
    int draw(ReviewRound.Terms terms, LocalDateTime now) {
        List<Drawn> drawn = drawn(terms);
        if (drawn.isEmpty()) {
            throw Fault.usage(db.place(), "has no event to draw for this review", "ask for less, or ingest articles");
        }
        List<String> events = drawn.stream().map(Drawn::event).toList();
        int[] number = new int[1];
        db.inTransaction(() -> {
            number[0] = db.query("SELECT coalesce(max(number), 0) + 1 FROM review", row -> row.getInt(1))
                    .get(0);
            List<String> keys = show(events);
            List<Object[]> items = new ArrayList<>();
            for (int i = 0; i < drawn.size(); i++) {
                Drawn one = drawn.get(i);
                items.add(new Object[] {number[0], i + 1, keys.get(i), one.stratum(), one.stratumEvents()});
            }
            db.insert(
                    "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    List.<Object[]>of(row(number[0], terms, now, drawn.get(0).population())));
            db.append("review_item", items);
        });
        return number[0];
    }

    private List<Drawn> drawn(ReviewRound.Terms terms) {
        String a = terms.actorA().orElse(null);
        String b = terms.actorB().orElse(null);
        String type = terms.type().orElse(null);
        LocalDate from = terms.from().orElse(null);
        LocalDate to = terms.to().orElse(null);
        return db.query(
                terms.stratified() ? EACH_TYPE : PLAIN,
                row -> new Drawn(
                        row.getString("id"),
                        row.getString("stratum"),
                        row.getLong("stratum_events"),
                        row.getLong("population")),
                Long.toString(terms.seed()),
                a,
                a,
                b,
                b,
                type,
                type,
                from,
                from,
                to,
                to,
                terms.size());
    }

    private static Object[] row(int number, ReviewRound.Terms terms, LocalDateTime now, long population) {
        return new Object[] {
            number,
            terms.name(),
            now,
            terms.seed(),
            terms.coders(),
            terms.stratified(),
            terms.actorA().orElse(""),
            terms.actorB().orElse(""),
            terms.type().orElse(""),
            terms.from().orElse(null),
            terms.to().orElse(null),
            population
        };
    }

    /** Puts events, as they are coded, among what is judged; their ids there, in the order of the events. */
    List<String> show(Collection<String> events) {
        String sql = SHOWN.replace("{is}", "IN (SELECT unnest(?::VARCHAR[]))")
                .replace("{report}", "report")
                .replace("{article}", "article")
                .replace("{evidence}", "evidence");
        Map<String, String> keys = show(sql, events, events, events);
        return events.stream().map(keys::get).toList();
    }

    /** The same of one event, found at once however many there are; nothing if Entente coded none of this id. */
    Optional<String> showOne(String event) {
        List<String> article = db.query(
                "SELECT article FROM coded_event WHERE id = ? UNION ALL SELECT article FROM reviewed WHERE id = ?",
                row -> row.getString(1),
                event,
                event);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        // Rows are found by an index only where nothing else is asked of them in the same breath.
        String sql = SHOWN.replace("{is}", "= ?")
                .replace("{report}", "of_article")
                .replace("{article}", "its_article")
                .replace("{evidence}", "said_in_it")
                .replaceFirst(
                        "WITH",
                        "WITH of_article AS MATERIALIZED (SELECT * FROM report WHERE article = ?),"
                                + " said_in_it AS MATERIALIZED (SELECT * FROM evidence WHERE article = ?),"
                                + " its_article AS MATERIALIZED (SELECT * FROM article WHERE id = ?),");
        String of = article.get(0);
        return Optional.ofNullable(show(sql, of, of, of, event, event, event).get(event));
    }

    /** The same of a report by its own coding; nothing if there is none of this id. */
    Optional<String> showReport(String report) {
        List<String> article = db.query("SELECT article FROM report WHERE id = ?", row -> row.getString(1), report);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        String of = article.get(0);
        return Optional.ofNullable(show(SHOWN_REPORT, of, of, of, report).get(report));
    }

    /** The ids among what is judged, by those of the reports. */
    private Map<String, String> show(String shown, Object... values) {
        db.update(INSERT.formatted(shown + KEY), values);
        Map<String, String> keys = new HashMap<>();
        db.query(
                shown + KEY + "SELECT report, key FROM keyed",
                row -> keys.put(row.getString(1), row.getString(2)),
                values);
        return keys;
    }
}
