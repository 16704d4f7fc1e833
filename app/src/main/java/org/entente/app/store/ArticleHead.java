package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands over an article: who published it, when. */
record ArticleHead(
        String id,
        String title,
        String outlet,
        Optional<String> country,
        String address,
        Optional<LocalDate> published) {
    private static final String HEADS =
            "SELECT id, title, outlet, outlet_country, address, published FROM article WHERE id IN (%s)";

    /** By their ids; those that are gone are left out. */
    static Map<String, ArticleHead> byId(Database db, Collection<String> ids) {
        Map<String, ArticleHead> heads = new HashMap<>();
        ByKey.query(db, HEADS, ids, row -> heads.put(row.getString("id"), of(row)));
        return heads;
    }

    static ArticleHead of(ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString("id"),
                row.getString("title"),
                Same.of(row.getString("outlet")),
                Optional.ofNullable(row.getString("outlet_country")).map(Same::of),
                row.getString("address"),
                EventRow.day(row, "published"));
    }
}
