package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.engine.course.Pool;
import org.entente.engine.ontology.Dyad;

/** The events of a store with their tellings, for lists and courses: by date and id, undated ones last. */
public final class EventBook {
    /** An actor with whom another has this many events. */
    public record Partner(String code, long events) {}

    /** Among so many days the last is looked for first: of most stores the newest events are newer. */
    private static final long LATELY = 60;

    private static final String IN_ORDER = " ORDER BY start_date NULLS LAST, id, article";

    /** Events of an origin between two lists of actors, and between two days. */
    private static final String BETWEEN =
            """
            origin = ? AND (list_contains(?::VARCHAR[], source_code) AND list_contains(?::VARCHAR[], target_code)
                    OR list_contains(?::VARCHAR[], source_code) AND list_contains(?::VARCHAR[], target_code))
                AND (?::DATE IS NULL OR start_date >= ?::DATE) AND (?::DATE IS NULL OR end_date <= ?::DATE)
            """;

    /** Of coded events, past the view over all origins. */
    private static final String LAST =
            """
            SELECT max(start_date) AS last FROM coded_event
            WHERE status IN ('happened', 'ongoing') AND date_precision IN ('day', 'month') AND start_date <= ?::DATE
            """;

    private static final String PARTNERS =
            """
            SELECT code, count(*) AS events FROM (
                SELECT target_code AS code FROM event WHERE origin = ? AND list_contains(?::VARCHAR[], source_code)
                UNION ALL
                SELECT source_code FROM event WHERE origin = ? AND list_contains(?::VARCHAR[], target_code))
            WHERE code <> '---' AND NOT list_contains(?::VARCHAR[], code)
            GROUP BY code ORDER BY events DESC, code LIMIT ?
            """;

    private final Database db;

    EventBook(Database db) {
        this.db = db;
    }

    /** The events that pass the filter. */
    public List<StoredEvent> of(EventFilter filter) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                "SELECT * FROM event_wide WHERE " + condition.sql() + IN_ORDER,
                EventRow::event,
                condition.values().toArray());
    }

    /** The first {@code limit} events that pass the filter. */
    public List<StoredEvent> of(EventFilter filter, int limit) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                "SELECT * FROM event_wide WHERE " + condition.sql() + IN_ORDER + " LIMIT " + limit,
                EventRow::event,
                condition.values().toArray());
    }

    /** How many events pass the filter. */
    public long count(EventFilter filter) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                        "SELECT count(*) FROM event WHERE " + condition.sql(),
                        row -> row.getLong(1),
                        condition.values().toArray())
                .get(0);
    }

    /**
     * What {@code a} did to {@code b} and {@code b} to {@code a} (actor codes), whatever its status. With {@code from} or
     * {@code to}, only events that start on or after the one and end on or before the other.
     */
    public List<StoredEvent> between(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        return between(Store.CODED, a, b, from, to);
    }

    /** The same, of the events of an origin. */
    public List<StoredEvent> between(
            String origin, String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        return between(origin, List.of(a), List.of(b), from, to);
    }

    /** The same, of what any of some actors did to any of others, and they to them. */
    public List<StoredEvent> between(
            String origin,
            Collection<String> as,
            Collection<String> bs,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        LocalDate first = from.orElse(null);
        LocalDate last = to.orElse(null);
        if (origin.equals(Store.CODED)) {
            return coded(Between.of(as, bs, from, to));
        }
        return db.query(
                "SELECT * FROM event_wide WHERE " + BETWEEN + IN_ORDER,
                EventRow::event,
                origin,
                as,
                bs,
                bs,
                as,
                first,
                first,
                last,
                last);
    }

    /**
     * Without the joins of the view, which cost more than the events do. Who acts is looked up in two narrow columns; then
     * the whole rows of a few events are fetched one by one, those of many in passing.
     */
    private List<StoredEvent> coded(Between sides) {
        if (sides.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        String between = sides.condition(values);
        List<String> ids = db.query(
                "SELECT id FROM coded_event WHERE " + between + " ORDER BY start_date NULLS LAST, id",
                row -> row.getString(1),
                values.toArray());
        return ids.size() <= ByKey.FEW
                ? new CodedEvents(db).ofIds(ids)
                : inOrder(ids, "SELECT * FROM coded_event WHERE " + between, values);
    }

    /** Put into their order here: to sort whole rows takes DuckDB several times the memory that they take. */
    private List<StoredEvent> inOrder(List<String> ids, String sql, List<Object> values) {
        Map<String, EventRow.Bare> bare = new HashMap<>();
        db.query(
                sql,
                row -> {
                    EventRow.Bare event = EventRow.bare(row);
                    return bare.put(event.id(), event);
                },
                values.toArray());
        Map<String, ArticleHead> heads = ArticleHead.byId(
                db,
                bare.values().stream().map(EventRow.Bare::article).distinct().toList());
        return ids.stream()
                .map(bare::get)
                .filter(Objects::nonNull)
                .map(event -> event.toldIn(heads.get(event.article())))
                .toList();
    }

    /**
     * What {@link #between} lists, in no order and with no more than a course needs: actors by their codes, and no place,
     * words or articles. In a large store it takes a fourth of the time.
     */
    public List<StoredEvent> forCourse(String origin, Collection<String> as, Collection<String> bs) {
        if (!origin.equals(Store.CODED)) {
            return between(origin, as, bs, Optional.empty(), Optional.empty());
        }
        List<Object> values = new ArrayList<>();
        String between = Between.of(as, bs, Optional.empty(), Optional.empty()).condition(values);
        return db.query(
                "SELECT " + EventRow.FOR_COURSE + " FROM coded_event WHERE " + between,
                EventRow::forCourse,
                values.toArray());
    }

    /** Who tells coded events, by the event's id, the earliest first; nobody tells imported ones. */
    public Map<String, List<Account>> accounts(List<String> events) {
        return new Accounts(db).of(events);
    }

    /** Claims about the relation of any of some actors and any of others, the latest first; with a day, published by then. */
    public List<Claim> claims(Collection<String> as, Collection<String> bs, Optional<LocalDate> asOf) {
        LocalDate day = asOf.orElse(null);
        return db.query(Claim.SELECT, Claim::of, as, bs, bs, as, day, day);
    }

    /** Who tells these events, the outlets with most of them first; with a day, as published by then. */
    public List<Outlet> outlets(Collection<String> events, Optional<LocalDate> asOf) {
        LocalDate day = asOf.orElse(null);
        return db.query(Outlet.SELECT, Outlet::of, events, day, day);
    }

    /** How many articles are copies of those that tell these events; with a day, as published by then. */
    public int copies(Collection<String> events, Optional<LocalDate> asOf) {
        LocalDate day = asOf.orElse(null);
        return db.query(
                        """
                        SELECT count(*) FROM article copy
                        WHERE copy.copy_of IN (
                                SELECT article FROM report WHERE event IN (SELECT unnest(?::VARCHAR[])))
                            AND (?::DATE IS NULL OR copy.published <= ?::DATE)
                        """,
                        row -> row.getInt(1),
                        events,
                        day,
                        day)
                .get(0);
    }

    /** With whom any of these actors has most events, whoever acts, at most {@code limit} of them. */
    public List<Partner> partners(String origin, Collection<String> actors, int limit) {
        return db.query(
                PARTNERS,
                row -> new Partner(row.getString("code"), row.getLong("events")),
                origin,
                actors,
                origin,
                actors,
                actors,
                limit);
    }

    /** The events of these ids, in the order of the ids. */
    public List<StoredEvent> ofIds(Collection<String> ids) {
        Map<String, StoredEvent> found = new TreeMap<>();
        new CodedEvents(db).ofIds(List.copyOf(ids)).forEach(event -> found.put(event.id(), event));
        List<String> others = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!others.isEmpty() && isAnyImported()) {
            db.query(
                    "SELECT * FROM event_wide WHERE id IN (SELECT unnest(?::VARCHAR[]))",
                    row -> {
                        StoredEvent event = EventRow.event(row);
                        return found.put(event.id(), event);
                    },
                    others);
        }
        return List.copyOf(found.values());
    }

    /** The coded events of these ids, in the order in which they are given; those that are gone are left out. */
    public List<StoredEvent> codedInOrder(List<String> ids) {
        return new CodedEvents(db).ofIds(ids);
    }

    private boolean isAnyImported() {
        return !db.query("SELECT 1 FROM imported LIMIT 1", row -> 1).isEmpty();
    }

    /** Some relations of an origin with their events, in the order of the codes; all of them are in memory. */
    public List<DyadStream.Events> dyads(String origin, Collection<Dyad> some) {
        List<DyadStream.Events> all = new ArrayList<>();
        try (DyadStream dyads = new DyadStream(db, origin, some)) {
            dyads.forEachRemaining(all::add);
        }
        return all;
    }

    /** What each actor of an origin did to each other, year by year, by codes and year. */
    public List<Dealing> dealings(String origin) {
        return Dealing.all(db, origin);
    }

    /** All relations of an origin with their events; with a day, as they could be known then. To be closed. */
    public DyadStream dyads(String origin, Optional<LocalDate> asOf) {
        return new DyadStream(db, origin, asOf);
    }

    /** The last day not after another on which a deed of an origin began, if there is any. */
    public Optional<LocalDate> lastDay(String origin, LocalDate today) {
        if (origin.equals(Store.CODED)) {
            return lastDay(today, LAST + " AND start_date > ?::DATE", today.minusDays(LATELY))
                    .or(() -> lastDay(today, LAST));
        }
        return db.query(
                        """
                        SELECT max(start_date) AS last FROM event
                        WHERE origin = ? AND status IN ('happened', 'ongoing') AND date_precision IN ('day', 'month')
                            AND start_date <= ?::DATE
                        """,
                        row -> EventRow.day(row, "last"),
                        origin,
                        today)
                .get(0);
    }

    private Optional<LocalDate> lastDay(LocalDate today, String sql, LocalDate... since) {
        return db.query(
                        sql,
                        row -> EventRow.day(row, "last"),
                        Stream.concat(Stream.of(today), Stream.of(since)).toArray())
                .get(0);
    }

    /**
     * What the dyads of an origin are like, from their dated deeds.
     *
     * @param scores by CAMEO code; deeds of other codes are left out
     * @param until last day that counts
     * @param known if given, only deeds with a report published by that day count; imported ones always
     */
    public Pool pool(String origin, Map<String, Double> scores, LocalDate until, Optional<LocalDate> known) {
        return DyadQuarters.pool(db, origin, scores, until, known);
    }

    /** All tellings of an event, the earliest first. */
    public List<StoredEvent.Report> reports(String event) {
        return db.query("SELECT * FROM telling WHERE event = ? ORDER BY telling", EventRow::report, event);
    }

    /** All tellings of all events, by the event's id. */
    public Map<String, List<StoredEvent.Report>> reports() {
        Map<String, List<StoredEvent.Report>> byEvent = new HashMap<>();
        db.query("SELECT * FROM telling ORDER BY event, telling", row -> byEvent.computeIfAbsent(
                        row.getString("event"), id -> new ArrayList<>())
                .add(EventRow.report(row)));
        return byEvent;
    }
}
