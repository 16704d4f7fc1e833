package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report gives to its event.
 *
 * @param shared the values that a report has in common with its event, in the order of {@link #SHARED}
 */
record Given(Teller teller, List<Object> shared) {
    /** Who published it: the outlet, its state and the article's address. */
    record Teller(String outlet, String country, String address) {}

    /** The columns of {@code report} that {@code event} has too. */
    static final List<String> SHARED = List.of(
            "source_code",
            "source_sector",
            "source_name",
            "target_code",
            "target_sector",
            "target_name",
            "code",
            "label",
            "plover_type",
            "plover_mode",
            "quad",
            "goldstein",
            "plover_score",
            "contexts",
            "start_date",
            "end_date",
            "date_precision",
            "place",
            "country",
            "status",
            "attribution",
            "speaker_code",
            "speaker_sector",
            "speaker_actor",
            "speaker_name",
            "entry",
            "confidence",
            "sentence",
            "trigger_words");

    private static final String SQL =
            """
            SELECT report.id AS report, %s, outlet, outlet_country, address
            FROM report JOIN article ON article.id = report.article
            WHERE report.article IN (SELECT unnest(?::VARCHAR[]))
            """;

    /** By the report's id, of all reports of these articles. */
    static Map<String, Given> ofArticles(Database db, Collection<String> articles) {
        Map<String, Given> given = new HashMap<>();
        if (!articles.isEmpty()) {
            List<String> columns = new ArrayList<>(SHARED);
            columns.replaceAll(column -> "report." + column);
            db.query(
                    SQL.formatted(String.join(", ", columns)),
                    row -> given.put(row.getString("report"), of(row)),
                    articles);
        }
        return given;
    }

    private static Given of(ResultSet row) throws SQLException {
        Object[] shared = new Object[SHARED.size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = row.getObject(SHARED.get(i));
        }
        return new Given(
                new Teller(row.getString("outlet"), row.getString("outlet_country"), row.getString("address")),
                Arrays.asList(shared));
    }

    Object shared(String column) {
        return shared.get(SHARED.indexOf(column));
    }

    List<Object> shared(String from, String to) {
        return shared.subList(SHARED.indexOf(from), SHARED.indexOf(to) + 1);
    }
}
