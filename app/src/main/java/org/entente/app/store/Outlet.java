package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An outlet that tells some of the events in question.
 *
 * @param name empty where the articles do not say
 * @param country its state, if that is known
 * @param events how many of them it tells
 */
public record Outlet(String name, Optional<String> country, int events) {
    static final String SELECT =
            """
            SELECT outlet, outlet_country, count(DISTINCT report.event) AS events
            FROM report JOIN article ON article.id = report.article
            WHERE report.event IN (SELECT unnest(?::VARCHAR[])) AND (?::DATE IS NULL OR published <= ?::DATE)
            GROUP BY outlet, outlet_country ORDER BY events DESC, outlet, outlet_country
            """;

    static Outlet of(ResultSet row) throws SQLException {
        return new Outlet(
                row.getString("outlet"), Optional.ofNullable(row.getString("outlet_country")), row.getInt("events"));
    }
}
