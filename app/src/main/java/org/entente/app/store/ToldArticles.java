package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;

/** The coded articles whose text is kept, each with where its events stand in it, by id. */
public final class ToldArticles implements Iterator<ToldArticle>, AutoCloseable {
    private static final String ARTICLES =
            "SELECT id, text FROM article WHERE state = 'coded' AND text IS NOT NULL ORDER BY id";

    private static final String TOLD =
            """
            SELECT report.*, evidence.span_begin, evidence.span_end, evidence.trigger_words AS words
            FROM report
                JOIN evidence ON evidence.article = report.article AND evidence.ordinal = report.ordinal
                JOIN article ON article.id = report.article AND article.text IS NOT NULL
            WHERE evidence.telling = 0
            ORDER BY report.article, report.ordinal
            """;

    private final Cursor<ToldArticle> articles;
    private final Cursor<Row> rows;

    /** A report; {@code words} made it somewhere within {@code told}. */
    private record Row(String article, ToldArticle.Told event, Span told, String words) {
        ToldArticle.Told in(String text) {
            int at = words == null || words.isEmpty() ? -1 : told.of(text).indexOf(words);
            Span trigger = at < 0 ? told : new Span(told.begin() + at, told.begin() + at + words.length());
            return new ToldArticle.Told(
                    event.code(), event.status(), event.entry(), event.source(), event.target(), trigger);
        }
    }

    ToldArticles(Database db) {
        articles = db.stream(ARTICLES, row -> new ToldArticle(row.getString("id"), row.getString("text"), List.of()));
        rows = db.stream(TOLD, ToldArticles::row);
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public ToldArticle next() {
        ToldArticle article = articles.next();
        List<ToldArticle.Told> events = new ArrayList<>();
        while (rows.hasNext() && rows.peek().article().equals(article.id())) {
            events.add(rows.next().in(article.text()));
        }
        return new ToldArticle(article.id(), article.text(), events);
    }

    @Override
    public void close() {
        try (articles) {
            rows.close();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        Span told = new Span(row.getInt("span_begin"), row.getInt("span_end"));
        return new Row(
                row.getString("article"),
                new ToldArticle.Told(
                        EventRow.code(row),
                        Status.valueOf(EventRow.upper(row.getString("status"))),
                        row.getString("entry"),
                        words(row, "source"),
                        words(row, "target"),
                        told),
                told,
                row.getString("words"));
    }

    private static Span words(ResultSet row, String side) throws SQLException {
        // Both are 0 where no words are: an empty span.
        return new Span(row.getInt(side + "_begin"), row.getInt(side + "_end"));
    }
}
