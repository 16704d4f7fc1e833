package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a store with their tellings, for lists and courses: by date and id, undated ones last. */
public final class EventBook {
    private static final String IN_ORDER = " ORDER BY start_date NULLS LAST, id, article";

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
        String sql =
                """
                SELECT * FROM event_wide
                WHERE origin = ? AND (source_code = ? AND target_code = ? OR source_code = ? AND target_code = ?)
                    AND (?::DATE IS NULL OR start_date >= ?::DATE) AND (?::DATE IS NULL OR end_date <= ?::DATE)
                """;
        LocalDate first = from.orElse(null);
        LocalDate last = to.orElse(null);
        return db.query(sql + IN_ORDER, EventRow::event, origin, a, b, b, a, first, first, last, last);
    }

    /** The events of these ids, in the order of the ids. */
    public List<StoredEvent> ofIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.query(
                        "SELECT * FROM event_wide WHERE id IN (SELECT unnest(?::VARCHAR[])) ORDER BY id",
                        EventRow::event,
                        ids);
    }

    /** All relations of an origin with their events; with a day, as they could be known then. To be closed. */
    public DyadStream dyads(String origin, Optional<LocalDate> asOf) {
        return new DyadStream(db, origin, asOf);
    }

    /** The last day not after another on which a deed of an origin began, if there is any. */
    public Optional<LocalDate> lastDay(String origin, LocalDate today) {
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
