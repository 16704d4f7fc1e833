package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.app.rows.EventColumns;
import org.entente.app.store.After;
import org.entente.app.store.EventWish;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;

/** Events: rows as in a table, objects with their reports in them. */
final class EventList extends RollList {
    /** So many events have their reports looked up at a time. */
    private static final int AT_A_TIME = 1_000;

    private final Store store;
    private final EventWish wish;
    private final boolean allReports;

    /** @param allReports whether an object has all reports of its event, or the earliest alone */
    EventList(Store store, EventWish wish, boolean allReports) {
        super(store.rolls().events(wish));
        this.store = store;
        this.wish = wish;
        this.allReports = allReports;
    }

    @Override
    public Part part(Range range) {
        int limit = Math.toIntExact(range.limit());
        List<StoredEvent> found = store.browse().events(wish, range.after().map(EventList::after), limit + 1);
        List<StoredEvent> events = found.subList(0, Math.min(limit, found.size()));
        return new Part(
                objects(events), found.size() > limit ? Optional.of(keys(events.get(limit - 1))) : Optional.empty());
    }

    @Override
    public void objects(Range range, Predicate<ObjectNode> taken) {
        if (!allReports) {
            store.rolls().each(wish, range.after(), range.limit(), event -> taken.test(object(event)));
            return;
        }
        List<StoredEvent> some = new ArrayList<>();
        store.rolls().each(wish, range.after(), range.limit(), event -> {
            some.add(event);
            boolean on = true;
            if (some.size() == AT_A_TIME) {
                on = objects(some).stream().allMatch(taken);
                some.clear();
            }
            return on;
        });
        objects(some).stream().allMatch(taken);
    }

    private List<ObjectNode> objects(List<StoredEvent> events) {
        if (!allReports) {
            return events.stream().map(EventList::object).toList();
        }
        Map<String, List<StoredEvent.Report>> reports =
                store.rolls().reports(events.stream().map(StoredEvent::id).toList());
        return events.stream()
                .map(event -> EventColumns.json(event, reports.getOrDefault(event.id(), List.of())))
                .toList();
    }

    private static ObjectNode object(StoredEvent event) {
        boolean imported = event.first().article().isEmpty();
        return EventColumns.json(event, imported ? List.of() : List.of(event.first()));
    }

    private static List<String> keys(StoredEvent event) {
        return Arrays.asList(event.when().isKnown() ? event.when().start().toString() : null, event.id());
    }

    private static After after(List<String> keys) {
        return new After(Optional.ofNullable(keys.get(0)).map(LocalDate::parse), keys.get(1));
    }
}
