package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Span;

/** Reports with where in their articles they stand. */
final class ToldReports {
    private static final String OF_ARTICLE = "SELECT * FROM report WHERE article = ? ORDER BY ordinal";

    private static final String OF_EVENT = "SELECT * FROM report WHERE event = ?";

    private static final String EVIDENCE = "SELECT * FROM evidence WHERE article IN (%s)";

    private static final String QUANTITIES = "SELECT * FROM quantity WHERE article IN (%s)";

    private final Database db;

    ToldReports(Database db) {
        this.db = db;
    }

    /** A report with the id of its article. */
    record Placed(String article, ToldReport report) {}

    private record Key(String article, int ordinal) {}

    private record Telling(int number, Evidence evidence, Optional<String> sentence) {}

    List<ToldReport> ofArticle(String article) {
        return told(db.query(OF_ARTICLE, Row::of, article)).stream()
                .map(Placed::report)
                .toList();
    }

    /** Those of an event, the earliest published first. */
    List<Placed> ofEvent(String event, int limit) {
        List<Row> rows = db.query(OF_EVENT, Row::of, event);
        // By the ids of the articles: a join would look through all of them.
        Map<String, LocalDate> published = new HashMap<>();
        ArticleHead.byId(
                        db,
                        rows.stream().map(row -> row.key().article()).distinct().toList())
                .forEach((id, head) -> published.put(id, head.published().orElse(LocalDate.MAX)));
        return told(rows.stream()
                .sorted(Comparator.comparing(
                                (Row row) -> published.getOrDefault(row.key().article(), LocalDate.MAX))
                        .thenComparing(row -> row.key().article())
                        .thenComparingInt(row -> row.key().ordinal()))
                .limit(limit)
                .toList());
    }

    private List<Placed> told(List<Row> rows) {
        List<String> articles =
                rows.stream().map(row -> row.key().article()).distinct().toList();
        Map<Key, List<Telling>> evidence = byReport(EVIDENCE, articles, ToldReports::telling);
        Map<Key, List<Quantity>> quantities = byReport(QUANTITIES, articles, ToldReports::quantity);
        return rows.stream()
                .map(row -> new Placed(
                        row.key().article(),
                        row.told(
                                evidence.getOrDefault(row.key(), List.of()),
                                quantities.getOrDefault(row.key(), List.of()))))
                .toList();
    }

    private <T> Map<Key, List<T>> byReport(String sql, List<String> articles, Database.Row<T> value) {
        Map<Key, List<T>> all = new HashMap<>();
        if (!articles.isEmpty()) {
            db.query(
                    sql.formatted(Literals.of(articles)), row -> all.computeIfAbsent(key(row), key -> new ArrayList<>())
                            .add(value.read(row)));
        }
        return all;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("article"), row.getInt("ordinal"));
    }

    private static Telling telling(ResultSet row) throws SQLException {
        int sentence = Math.max(0, row.getInt("sentence_number") - 1);
        String trigger = Optional.ofNullable(row.getString("trigger_words")).orElse("");
        return new Telling(
                row.getInt("telling"),
                new Evidence(sentence, span(row, "span"), trigger),
                Optional.ofNullable(row.getString("sentence")));
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                row.getString("kind"),
                row.getDouble("value"),
                row.getDouble("most"),
                row.getString("unit"),
                row.getString("of_what"),
                span(row, "span"));
    }

    /** The columns {@code NAME_begin} and {@code NAME_end}; empty where they are. */
    static Span span(ResultSet row, String name) throws SQLException {
        return new Span(row.getInt(name + "_begin"), row.getInt(name + "_end"));
    }

    /** A row of {@code report}, with all but what other tables say of it. */
    private record Row(Key key, String event, Event bare, Optional<String> sentence) {
        static Row of(ResultSet row) throws SQLException {
            String trigger = Optional.ofNullable(row.getString("trigger_words")).orElse("");
            Event bare = new Event(
                    row.getString("id"),
                    new Participant(
                            EventRow.actor(row, "source_code", "source_sector", "source_name"), span(row, "source")),
                    new Participant(
                            EventRow.actor(row, "target_code", "target_sector", "target_name"), span(row, "target")),
                    EventRow.code(row),
                    EventRow.contexts(row),
                    EventRow.when(row),
                    basis(row.getString("basis")),
                    EventRow.place(row),
                    EventRow.status(row),
                    EventRow.attribution(row),
                    List.of(),
                    List.of(new Evidence(0, new Span(0, 0), trigger)),
                    row.getString("entry"),
                    row.getDouble("confidence"));
            return new Row(
                    ToldReports.key(row), row.getString("event"), bare, Optional.ofNullable(row.getString("sentence")));
        }

        /** Where older stores do not say how the time is told, nothing is said of it. */
        private static Basis basis(String code) {
            return code.isEmpty() ? Basis.NONE : Told.basis(code);
        }

        ToldReport told(List<Telling> tellings, List<Quantity> quantities) {
            List<Telling> inOrder = tellings.stream()
                    .sorted(Comparator.comparingInt(Telling::number))
                    .toList();
            if (inOrder.isEmpty()) {
                return new ToldReport(event, key.ordinal(), bare, List.of(sentence));
            }
            Event told = new Event(
                    bare.id(),
                    bare.source(),
                    bare.target(),
                    bare.code(),
                    bare.contexts(),
                    bare.when(),
                    bare.basis(),
                    bare.place(),
                    bare.status(),
                    bare.attribution(),
                    quantities.stream()
                            .sorted(Comparator.comparing(Quantity::span))
                            .toList(),
                    inOrder.stream().map(Telling::evidence).toList(),
                    bare.entry(),
                    bare.confidence());
            return new ToldReport(
                    event,
                    key.ordinal(),
                    told,
                    inOrder.stream().map(Telling::sentence).toList());
        }
    }
}
