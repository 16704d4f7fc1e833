package org.entente.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events that are not in the table yet, made of their reports, into rows; and their ids into the reports. */
final class EventWriter {
    private final Database db;
    private final List<Object[]> rows = new ArrayList<>();
    private final List<Told> changed = new ArrayList<>();
    private final List<String> changedTo = new ArrayList<>();
    private Map<String, List<Told.Teller>> copies = Map.of();

    EventWriter(Database db) {
        this.db = db;
    }

    void write(List<List<Told>> events) {
        copies = copies(events);
        events.forEach(this::add);
        db.append("event", rows);
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

    private void add(List<Told> reports) {
        String id = reports.get(0).id();
        rows.add(row(id, reports));
        for (Told report : reports) {
            if (!report.event().equals(id)) {
                changed.add(report);
                changedTo.add(id);
            }
        }
    }

    private Object[] row(String id, List<Told> reports) {
        Told first = reports.get(0);
        List<Object> row = new ArrayList<>(List.of(id, "coded"));
        row.addAll(shared(first, "source_code", "plover_score"));
        row.add(null);
        row.addAll(shared(first, "contexts", "confidence"));
        addSpread(row, reports);
        row.add(first.article());
        row.add(first.teller().address());
        row.addAll(shared(first, "sentence", "trigger_words"));
        return row.toArray();
    }

    private static List<Object> shared(Told report, String from, String to) {
        return report.shared().subList(Told.SHARED.indexOf(from), Told.SHARED.indexOf(to) + 1);
    }

    /** How many reports, articles and copies tell it, how many outlets, and those of how many states. */
    private void addSpread(List<Object> row, List<Told> reports) {
        Set<String> articles = new HashSet<>();
        List<Told.Teller> tellers = new ArrayList<>();
        int copied = 0;
        for (Told report : reports) {
            tellers.add(report.teller());
            if (articles.add(report.article())) {
                List<Told.Teller> of = copies.getOrDefault(report.article(), List.of());
                tellers.addAll(of);
                copied += of.size();
            }
        }
        long outlets = tellers.stream()
                .map(Told.Teller::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .count();
        long countries = tellers.stream()
                .map(Told.Teller::country)
                .filter(country -> country != null)
                .distinct()
                .count();
        row.addAll(List.of(reports.size(), articles.size(), copied, (int) outlets, (int) countries));
    }

    /** Who published copies, by the article of which they are copies. */
    private Map<String, List<Told.Teller>> copies(List<List<Told>> events) {
        Set<String> articles = new HashSet<>();
        events.forEach(reports -> reports.forEach(report -> articles.add(report.article())));
        Map<String, List<Told.Teller>> copies = new HashMap<>();
        db.query(
                """
                SELECT copy_of, outlet, outlet_country, address FROM article
                WHERE state = 'copy' AND copy_of IN (SELECT unnest(?::VARCHAR[]))
                """,
                row -> copies.computeIfAbsent(row.getString("copy_of"), id -> new ArrayList<>())
                        .add(new Told.Teller(
                                row.getString("outlet"), row.getString("outlet_country"), row.getString("address"))),
                articles);
        return copies;
    }
}
