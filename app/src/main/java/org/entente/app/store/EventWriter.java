package org.entente.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.merging.Merged;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Context;

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
        rows.add(row(event, told, reports));
        Reviewing.Tellers of = tellers.computeIfAbsent(event.id(), id -> new Reviewing.Tellers());
        for (Told report : told) {
            of.add(report.telling().id(), report.article());
            if (!report.event().equals(event.id())) {
                changed.add(report);
                changedTo.add(event.id());
            }
        }
    }

    /** Each value from the report that tells it best; see {@link Merged}. */
    private Object[] row(Merged event, List<Told> told, Map<String, Told> reports) {
        Told first = reports.get(event.first().id());
        Told coded = reports.get(event.code().id());
        Told placed = Stream.concat(Stream.of(first), told.stream())
                .filter(report -> report.telling().place().isKnown())
                .findFirst()
                .orElse(first);
        List<Object> row = new ArrayList<>(List.of(event.id()));
        addActor(row, event.source());
        addActor(row, event.target());
        row.addAll(shared(coded, "code", "plover_score"));
        row.add(contexts(told));
        row.addAll(shared(first, "start_date", "date_precision"));
        row.addAll(shared(placed, "place", "country"));
        row.addAll(shared(first, "status", "speaker_name"));
        row.addAll(shared(coded, "entry", "confidence"));
        addSpread(row, told);
        row.add(first.article());
        row.add(given(first).teller().address());
        row.addAll(shared(first, "sentence", "trigger_words"));
        return row.toArray();
    }

    private static void addActor(List<Object> row, Actor actor) {
        row.addAll(List.of(actor.code(), actor.sector().code(), actor.name()));
    }

    /** All that any report gives. */
    private String contexts(List<Told> told) {
        return told.stream()
                .map(report -> (String) given(report).shared("contexts"))
                .filter(contexts -> !contexts.isEmpty())
                .flatMap(contexts -> Arrays.stream(contexts.split(";")))
                .map(Context::of)
                .sorted()
                .distinct()
                .map(Context::code)
                .collect(Collectors.joining(";"));
    }

    private Given given(Told report) {
        return given.get(report.telling().id());
    }

    private List<Object> shared(Told report, String from, String to) {
        return given(report).shared(from, to);
    }

    /** How many reports, articles and copies tell it, how many outlets, and those of how many states. */
    private void addSpread(List<Object> row, List<Told> reports) {
        Set<String> articles = new HashSet<>();
        List<Given.Teller> tellers = new ArrayList<>();
        int copied = 0;
        for (Told report : reports) {
            tellers.add(given(report).teller());
            if (articles.add(report.article())) {
                List<Given.Teller> of = copies.getOrDefault(report.article(), List.of());
                tellers.addAll(of);
                copied += of.size();
            }
        }
        long outlets = tellers.stream()
                .map(Given.Teller::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .count();
        long countries = tellers.stream()
                .map(Given.Teller::country)
                .filter(country -> country != null)
                .distinct()
                .count();
        row.addAll(List.of(reports.size(), articles.size(), copied, (int) outlets, (int) countries));
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
