package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Dyad;

/**
 * What an article says of a relation itself: a row of {@code assessment} with its article.
 *
 * @param direction {@code "improving"}, {@code "worsening"} or {@code "steady"}
 * @param level {@code "positive"}, {@code "negative"} or {@code "neutral"}
 * @param field empty for the whole of the relation
 * @param attribution the article's own voice, or a speaker
 * @param words that claim it; empty if texts are not kept
 */
public record Claim(
        String article,
        int ordinal,
        Dyad between,
        String direction,
        String level,
        String field,
        Attribution attribution,
        Optional<String> words,
        String title,
        String outlet,
        String address,
        Optional<LocalDate> published) {
    static final String SELECT =
            """
            SELECT assessment.*, article.title, article.outlet, article.address, article.published
            FROM assessment JOIN article ON article.id = assessment.article
            WHERE (list_contains(?::VARCHAR[], a_code) AND list_contains(?::VARCHAR[], b_code)
                    OR list_contains(?::VARCHAR[], a_code) AND list_contains(?::VARCHAR[], b_code))
                AND (?::DATE IS NULL OR article.published <= ?::DATE)
            ORDER BY article.published DESC NULLS LAST, assessment.article, assessment.ordinal
            """;

    static Claim of(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("article"),
                row.getInt("ordinal"),
                new Dyad(row.getString("a_code"), row.getString("b_code")),
                row.getString("direction"),
                row.getString("level"),
                row.getString("field"),
                EventRow.attribution(row),
                Optional.ofNullable(row.getString("words")),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("address"),
                EventRow.day(row, "published"));
    }
}
