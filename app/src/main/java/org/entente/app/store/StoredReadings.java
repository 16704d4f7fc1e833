package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.engine.coding.Layout;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;

/** Articles with what was read in them, put together again from the tables. */
final class StoredReadings {
    private static final String STATEMENTS = "SELECT * FROM statement WHERE article = ?";

    private static final String ASSESSMENTS = "SELECT * FROM assessment WHERE article = ?";

    private final Database db;
    private final ToldReports reports;

    StoredReadings(Database db) {
        this.db = db;
        this.reports = new ToldReports(db);
    }

    Optional<StoredReading> of(String id) {
        return articles(List.of(id)).values().stream()
                .findFirst()
                .map(article -> read(article.telling(reports.ofArticle(id))));
    }

    /** The reports of an event, the earliest published first, at most so many, each with its article. */
    List<ToldReport.In> telling(String event, int limit) {
        List<ToldReports.Placed> placed = reports.ofEvent(event, limit);
        Map<String, StoredReading> articles = articles(
                placed.stream().map(ToldReports.Placed::article).distinct().toList());
        return placed.stream()
                .filter(report -> articles.containsKey(report.article()))
                .map(report -> new ToldReport.In(report.report(), articles.get(report.article())))
                .toList();
    }

    /** Without what was read in them. */
    private Map<String, StoredReading> articles(List<String> ids) {
        Map<String, StoredReading> articles = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            db.query(
                    "SELECT * FROM article WHERE id IN (" + Literals.of(ids) + ")",
                    row -> articles.put(row.getString("id"), article(row)));
        }
        return articles;
    }

    private StoredReading article(ResultSet row) throws SQLException {
        Optional<String> text = Optional.ofNullable(row.getString("text"));
        Article article = new Article(
                row.getString("id"),
                row.getString("title"),
                text.orElse(""),
                EventRow.day(row, "published"),
                row.getString("outlet"),
                row.getString("address"));
        Reading reading = Reading.nothing(article, row.getString("language"));
        return new StoredReading(
                speaking(reading, Optional.ofNullable(row.getString("perspective"))),
                List.of(),
                text.isPresent(),
                row.getInt("characters"),
                Optional.ofNullable(row.getString("outlet_country")),
                row.getString("state"),
                Optional.ofNullable(row.getString("copy_of")),
                Optional.ofNullable(row.getObject("likeness", Double.class)),
                row.getString("place"),
                row.getString("lexicon"));
    }

    private static Reading speaking(Reading r, Optional<String> side) {
        Optional<Reading.Perspective> perspective =
                side.map(code -> new Reading.Perspective(new Actor(code, Sector.NONE, ""), ""));
        return new Reading(
                r.article(),
                r.language(),
                perspective,
                Layout.of(r.article().text()).repeated(),
                r.sentences(),
                r.mentions(),
                r.dates(),
                r.events(),
                r.statements(),
                r.assessments());
    }

    private StoredReading read(StoredReading stored) {
        Reading r = stored.reading();
        String id = r.article().id();
        Reading whole = new Reading(
                r.article(),
                r.language(),
                r.perspective(),
                r.repeated(),
                r.sentences(),
                r.mentions(),
                r.dates(),
                r.events(),
                inOrder(db.query(STATEMENTS, StoredReadings::statement, id), Statement::span),
                inOrder(db.query(ASSESSMENTS, StoredReadings::assessment, id), Assessment::span));
        return new StoredReading(
                whole,
                stored.reports(),
                stored.hasText(),
                stored.characters(),
                stored.country(),
                stored.state(),
                stored.copyOf(),
                stored.likeness(),
                stored.place(),
                stored.lexicon());
    }

    private static <T> List<T> inOrder(List<T> found, Function<T, Span> span) {
        return found.stream().sorted(Comparator.comparing(span)).toList();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                EventRow.actor(row, "speaker_code", "speaker_sector", "speaker_name"),
                row.getString("verb"),
                ToldReports.span(row, "span"),
                0,
                row.getBoolean("quoted"));
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                new Dyad(row.getString("a_code"), row.getString("b_code")),
                Assessment.Direction.valueOf(EventRow.upper(row.getString("direction"))),
                Assessment.Level.valueOf(EventRow.upper(row.getString("level"))),
                row.getString("field"),
                EventRow.when(row),
                EventRow.attribution(row),
                ToldReports.span(row, "span"),
                List.of());
    }
}
