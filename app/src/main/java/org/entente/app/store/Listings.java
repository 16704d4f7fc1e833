package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.Fault;

/** The lists of a store other than those of events, each with the query that makes it. */
public final class Listings {
    /**
     * An article, how many events it tells, and how many copies there are of it.
     *
     * @param state {@code "coded"}, {@code "copy"} or {@code "unread"}
     */
    public record ArticleRow(
            String id,
            Optional<LocalDate> published,
            String outlet,
            String title,
            String address,
            String language,
            String state,
            Optional<String> copyOf,
            Optional<Double> likeness,
            Optional<String> perspective,
            long events,
            long copies) {}

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

    /** What the store calls an actor; {@code kind} is {@code "STATE"}, {@code "IGO"} ..., or empty. */
    public record NamedActor(String code, String name, String kind) {}

    private static final String ARTICLES =
            """
            SELECT article.*, (SELECT count(*) FROM report WHERE report.article = article.id) AS events,
                (SELECT count(*) FROM article copy WHERE copy.copy_of = article.id) AS copies
            FROM article ORDER BY published NULLS LAST, id
            """;

    private static final String ACTORS =
            """
            WITH side AS (
                SELECT source_code AS code, source_sector AS sector, source_name AS name, 1 AS acts FROM event WHERE origin = ?
                UNION ALL
                SELECT target_code, target_sector, target_name, 0 FROM event WHERE origin = ?),
            named AS (
                SELECT code, sector, name, count(*) AS n FROM side GROUP BY ALL),
            called AS (
                SELECT code, sector, first(name ORDER BY n DESC, name) AS name FROM named GROUP BY ALL)
            SELECT code, sector, called.name, sum(acts) AS as_source, sum(1 - acts) AS as_target
            FROM side JOIN called USING (code, sector)
            WHERE code <> '---'
            GROUP BY ALL ORDER BY count(*) DESC, code, sector
            """;

    /** What each did to each, in coded events. Decimals have the same sum in whatever order they come. */
    private static final String CODED_SUMS =
            """
            SELECT source_code, target_code, count(*) AS events, sum(reports) AS reports,
                count(*) FILTER (status IN ('happened', 'ongoing')) AS deeds,
                sum(plover_score::DECIMAL(9, 4)) FILTER (status IN ('happened', 'ongoing')) AS plover,
                sum(goldstein::DECIMAL(9, 4)) FILTER (status IN ('happened', 'ongoing')) AS goldstein,
                min(start_date) AS first_day, max(end_date) AS last_day
            FROM coded_event WHERE ? = 'coded' GROUP BY ALL
            """;

    /**
     * The same of imported ones, all of which are deeds: millions, so that only what is needed is joined, scores when the
     * rows are counted, and actors by outer joins for the reason that stands in {@code views.sql}.
     */
    private static final String IMPORTED_SUMS =
            """
            SELECT source_code, target_code, sum(n) AS events, sum(reports) AS reports, sum(n) AS deeds,
                sum(n * plover_score::DECIMAL(9, 4)) AS plover, sum(n * goldstein::DECIMAL(9, 4)) AS goldstein,
                min(first_day) AS first_day, max(last_day) AS last_day
            FROM (
                SELECT coalesce(source.code, '') AS source_code, coalesce(target.code, '') AS target_code, deed,
                    count(*) AS n, sum(reports) AS reports, min(day) AS first_day, max(day) AS last_day
                FROM imported
                    LEFT JOIN imported_actor source ON source.number = imported.source
                    LEFT JOIN imported_actor target ON target.number = imported.target
                WHERE origin = ? GROUP BY ALL)
                JOIN imported_deed done ON done.number = deed
            GROUP BY ALL
            """;

    /** The first %s stands for one of the sums, the second for how a pair is made of source and target. */
    private static final String DYADS =
            """
            WITH told AS (%s),
            pair AS (
                SELECT %s, * FROM told
                WHERE target_code <> '---' AND source_code <> '---' AND source_code <> target_code)
            SELECT a, b, sum(events)::BIGINT AS events, sum(deeds)::BIGINT AS deeds, sum(reports) AS reports,
                sum(plover)::DOUBLE / nullif(sum(deeds), 0) AS mean_plover,
                sum(goldstein)::DOUBLE / nullif(sum(deeds), 0) AS mean_goldstein,
                min(first_day) AS first_day, max(last_day) AS last_day
            FROM pair GROUP BY a, b ORDER BY 4 DESC, 3 DESC, a, b
            """;

    private static final String DIRECTED = "source_code AS a, target_code AS b";
    private static final String EITHER_WAY =
            "least(source_code, target_code) AS a, greatest(source_code, target_code) AS b";

    private final Database db;
    /** Looked through once, however many names are asked for. */
    private ActorNames names;

    Listings(Database db) {
        this.db = db;
    }

    /** The articles by date and id, undated ones last. */
    public List<ArticleRow> articles() {
        return db.query(ARTICLES, row -> articleRow(row, row.getLong("events"), row.getLong("copies")));
    }

    /** A row of {@code article} with what was counted for it. */
    static ArticleRow articleRow(ResultSet row, long events, long copies) throws SQLException {
        return new ArticleRow(
                row.getString("id"),
                EventRow.day(row, "published"),
                row.getString("outlet"),
                row.getString("title"),
                row.getString("address"),
                row.getString("language"),
                row.getString("state"),
                Optional.ofNullable(row.getString("copy_of")),
                Optional.ofNullable(row.getObject("likeness", Double.class)),
                Optional.ofNullable(row.getString("perspective")),
                events,
                copies);
    }

    /** The actors of the events that Entente coded, by number of events. */
    public List<ActorRow> actors() {
        return actors(Store.CODED);
    }

    /** The actors of the events of an origin. */
    public List<ActorRow> actors(String origin) {
        return db.query(
                ACTORS,
                row -> new ActorRow(
                        row.getString("code"),
                        row.getString("sector"),
                        row.getString("name"),
                        row.getLong("as_source"),
                        row.getLong("as_target")),
                origin,
                origin);
    }

    /** Every actor that the store has, by code. */
    public List<NamedActor> named() {
        return db.query(
                "SELECT code, name, kind FROM actor ORDER BY code",
                row -> new NamedActor(row.getString("code"), row.getString("name"), row.getString("kind")));
    }

    /** How many coded events each entry of the lexicon took part in, by the entry's id. */
    public Map<String, Long> entries() {
        Map<String, Long> counts = new HashMap<>();
        db.query(
                """
                SELECT id, sum(n)::BIGINT AS events
                FROM (SELECT unnest(string_split(entry, '+')) AS id, n
                    FROM (SELECT entry, count(*) AS n FROM coded_event GROUP BY entry))
                GROUP BY id
                """,
                row -> counts.put(row.getString("id"), row.getLong("events")));
        return counts;
    }

    /** The pairs of actors by number of deeds; with {@code directed}, A to B and B to A are two. */
    public List<DyadRow> dyads(boolean directed) {
        return dyads(directed, Store.CODED);
    }

    /** The pairs in the events of an origin. */
    public List<DyadRow> dyads(boolean directed, String origin) {
        return db.query(
                DYADS.formatted(
                        origin.equals(Store.CODED) ? CODED_SUMS : IMPORTED_SUMS, directed ? DIRECTED : EITHER_WAY),
                row -> new DyadRow(
                        row.getString("a"),
                        row.getString("b"),
                        row.getLong("events"),
                        row.getLong("deeds"),
                        row.getLong("reports"),
                        Optional.ofNullable(row.getObject("mean_plover", Double.class)),
                        Optional.ofNullable(row.getObject("mean_goldstein", Double.class)),
                        EventRow.day(row, "first_day"),
                        EventRow.day(row, "last_day")),
                origin);
    }

    /** How many pairs of actors there are in the events of an origin, whoever acts. */
    public long dyadCount(String origin) {
        return db.query(
                        """
                        SELECT count(DISTINCT (least(source_code, target_code), greatest(source_code, target_code)))
                        FROM event
                        WHERE origin = ? AND target_code <> '---' AND source_code <> '---' AND source_code <> target_code
                        """,
                        row -> row.getLong(1),
                        origin)
                .get(0);
    }

    /** How many events there are of each origin. */
    public SortedMap<String, Long> origins() {
        SortedMap<String, Long> counts = new TreeMap<>();
        db.query(
                "SELECT 'coded' AS origin, count(*) AS events FROM coded_event HAVING events > 0"
                        + " UNION ALL SELECT origin, count(*) FROM imported GROUP BY origin",
                row -> counts.put(row.getString("origin"), row.getLong("events")));
        return counts;
    }

    /**
     * The origin that a user means; nothing said means what was coded, or if there is nothing of that, the only other one.
     *
     * @param origins those that the store has, with their numbers of events
     * @param place where the user says it, for the fault
     * @throws Fault of usage if the store has nothing of it, or if the user has to choose
     */
    public static String origin(Optional<String> said, SortedMap<String, Long> origins, String place) {
        if (said.isPresent()) {
            if (!origins.containsKey(said.get()) && !said.get().equals(Store.CODED)) {
                throw Fault.usage(
                        place, "the store has no events of \"" + said.get() + "\"", "it has " + listed(origins));
            }
            return said.get();
        }
        if (origins.isEmpty() || origins.containsKey(Store.CODED)) {
            return Store.CODED;
        }
        if (origins.size() > 1) {
            throw Fault.usage(
                    place,
                    "the store has none but imported events, of several origins",
                    "name one: " + listed(origins));
        }
        return origins.firstKey();
    }

    /** Origins with their numbers of events: {@code "coded (120), gdelt (45,000)"}. */
    public static String listed(SortedMap<String, Long> origins) {
        return origins.isEmpty()
                ? "none"
                : origins.entrySet().stream()
                        .map(origin -> String.format(Locale.ROOT, "%s (%,d)", origin.getKey(), origin.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** The code of an actor given by code or name, in any case; a usage fault that names near ones if there is none. */
    public String actorCode(String codeOrName) {
        return findActor(codeOrName).orElseThrow(() -> unknownActor(codeOrName));
    }

    /** The same; nothing if there is none. */
    public Optional<String> findActor(String codeOrName) {
        return names().code(codeOrName);
    }

    /** That the store has no such actor, with the nearest names. */
    public Fault unknownActor(String said) {
        return names().unknown(said);
    }

    private ActorNames names() {
        if (names == null) {
            names = new ActorNames(db);
        }
        return names;
    }
}
