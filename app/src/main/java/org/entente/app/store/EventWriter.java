package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.engine.merging.Merged;

/** Events that are not in the table yet, made of their reports, into rows; and their ids into the reports. */
final class EventWriter {
    private final Database db;
    private final List<Object[]> rows = new ArrayList<>();
    private final Map<String, Reviewing.Tellers> tellers = new HashMap<>();
    private final List<Told> changed = new ArrayList<>();
    private final List<String> changedTo = new ArrayList<>();
    private Map<String, List<Given.Teller>> copies = Map.of();
    private Map<String, Given> given = Map.of();

    EventWriter(Database db) {
        this.db = db;
    }

    /** @param reports those of all the events, by id */
    void write(Collection<Merged> events, Map<String, Told> reports) {
        Set<String> articles = new HashSet<>();
        events.forEach(event -> event.tellings().forEach(telling -> articles.add(telling.article())));
        given = Given.ofArticles(db, articles);
        copies = copies(articles);
        events.forEach(event -> add(event, reports));
        new Reviewing(db).write(rows, tellers);
        if (!changed.isEmpty()) {
            db.update(
                    """
                    UPDATE report SET event = told.event
                    FROM (SELECT unnest(?::VARCHAR[]) AS article, unnest(?::INTEGER[]) AS ordinal,
                        unnest(?::VARCHAR[]) AS event) told
                    WHERE report.article = told.article AND report.ordinal = told.ordinal
                    """,
                    changed.stream().map(Told::article).toList(),
                    changed.stream().map(Told::ordinal).toList(),
                    changedTo);
        }
    }

    private void add(Merged event, Map<String, Told> reports) {
        List<Told> told = event.tellings().stream()
                .map(telling -> reports.get(telling.id()))
                .toList();
        rows.add(new EventValues(given, copies).of(event));
        Reviewing.Tellers of = tellers.computeIfAbsent(event.id(), id -> new Reviewing.Tellers());
        for (Told report : told) {
            of.add(report.telling().id(), report.article());
            if (!report.event().equals(event.id())) {
                changed.add(report);
                changedTo.add(event.id());
            }
        }
    }

    /** Who published copies, by the article of which they are copies. */
    private Map<String, List<Given.Teller>> copies(Set<String> articles) {
        Map<String, List<Given.Teller>> copies = new HashMap<>();
        db.query(
                """
                SELECT copy_of, outlet, outlet_country, address FROM article
                WHERE state = 'copy' AND copy_of IN (SELECT unnest(?::VARCHAR[]))
                """,
                row -> copies.computeIfAbsent(row.getString("copy_of"), id -> new ArrayList<>())
                        .add(new Given.Teller(
                                row.getString("outlet"), row.getString("outlet_country"), row.getString("address"))),
                articles);
        return copies;
    }
}
