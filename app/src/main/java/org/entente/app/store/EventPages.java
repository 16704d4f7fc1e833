package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Lists of events a page at a time, each found from where the one before it ended, so that a page deep in a list costs
 * what the first one does. What is to be listed is found in the few columns that say so; only the rows of the page are
 * then read as a whole, by their ids.
 */
public final class EventPages {
    /** The order of a list; undated events come last in both. */
    public enum Order {
        NEWEST,
        OLDEST
    }

    /** The last event of a page. */
    public record Key(Optional<LocalDate> day, String id) {}

    /** @param next where the next page begins, if there is one */
    public record Page(List<StoredEvent> events, Optional<Key> next) {}

    private record Found(String id, Optional<LocalDate> day) {}

    private final Database db;

    EventPages(Database db) {
        this.db = db;
    }

    /** The newest events first, or the oldest; those of one day by id. */
    public Page page(Wanted wanted, Order order, Optional<Key> after, int limit) {
        List<Object> values = new ArrayList<>();
        String condition = wanted.condition(values);
        if (!wanted.isCoded()) {
            condition += " AND origin = ?";
            values.add(wanted.origin());
        }
        if (after.isPresent()) {
            condition += " AND " + beyond(order, after.get(), values);
        }
        String sql =
                "SELECT id, start_date FROM " + (wanted.isCoded() ? "coded_event" : "event") + " WHERE " + condition
                        + " ORDER BY start_date " + (order == Order.NEWEST ? "DESC" : "ASC") + " NULLS LAST, id LIMIT "
                        + (limit + 1);
        List<Found> found =
                db.query(sql, row -> new Found(row.getString("id"), EventRow.day(row, "start_date")), values.toArray());
        List<Found> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<Key> next = found.size() <= limit
                ? Optional.empty()
                : Optional.of(
                        new Key(shown.get(limit - 1).day(), shown.get(limit - 1).id()));
        return new Page(ofIds(shown.stream().map(Found::id).toList(), wanted.isCoded()), next);
    }

    private static String beyond(Order order, Key key, List<Object> values) {
        if (key.day().isEmpty()) {
            values.add(key.id());
            return "start_date IS NULL AND id > ?";
        }
        String than = order == Order.NEWEST ? "<" : ">";
        values.add(key.day().get());
        values.add(key.day().get());
        values.add(key.id());
        return "(start_date " + than + " ? OR start_date IS NULL OR start_date = ? AND id > ?)";
    }

    /** How many there are. A list between two actors costs as much; of all events see {@link Census}. */
    public long count(Wanted wanted) {
        List<Object> values = new ArrayList<>();
        String condition = wanted.condition(values);
        if (!wanted.isCoded()) {
            condition += " AND origin = ?";
            values.add(wanted.origin());
        }
        return db.query(
                        "SELECT count(*) FROM " + (wanted.isCoded() ? "coded_event" : "event") + " WHERE " + condition,
                        row -> row.getLong(1),
                        values.toArray())
                .get(0);
    }

    /** Coded events by their ids, in the order of the ids; those that are gone are left out. */
    public List<StoredEvent> ofIds(List<String> ids) {
        return ofIds(ids, true);
    }

    private List<StoredEvent> ofIds(List<String> ids, boolean coded) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, StoredEvent> events = new HashMap<>();
        if (coded) {
            Map<String, ArticleHead> articles = new HashMap<>();
            List<EventRow.Bare> bare =
                    db.query("SELECT * FROM coded_event WHERE id IN (" + Literals.of(ids) + ")", EventRow::bare);
            TreeSet<String> of = new TreeSet<>();
            bare.forEach(event -> of.add(event.article()));
            ArticleHead.of(db, of).forEach(head -> articles.put(head.id(), head));
            bare.forEach(event -> events.put(event.id(), event.toldIn(articles.get(event.article()))));
        } else {
            db.query("SELECT * FROM event_wide WHERE id IN (" + Literals.of(ids) + ")", row -> {
                StoredEvent event = EventRow.event(row);
                return events.put(event.id(), event);
            });
        }
        return ids.stream().map(events::get).filter(event -> event != null).toList();
    }
}
