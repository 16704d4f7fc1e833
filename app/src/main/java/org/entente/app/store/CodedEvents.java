package org.entente.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Coded events by their ids, then what stands over their articles by theirs: a join would look through all of both. */
final class CodedEvents {
    private final Database db;

    CodedEvents(Database db) {
        this.db = db;
    }

    /** In the order of the ids; those that are gone are left out. */
    List<StoredEvent> ofIds(List<String> ids) {
        List<EventRow.Bare> bare = ByKey.query(db, "SELECT * FROM coded_event WHERE id IN (%s)", ids, EventRow::bare);
        TreeSet<String> articles = new TreeSet<>();
        bare.forEach(event -> articles.add(event.article()));
        Map<String, ArticleHead> heads = ArticleHead.byId(db, articles);
        Map<String, StoredEvent> events = new HashMap<>();
        bare.forEach(event -> events.put(event.id(), event.toldIn(heads.get(event.article()))));
        return ids.stream().map(events::get).filter(Objects::nonNull).toList();
    }
}
