package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stands over an article: who published it, when. */
record ArticleHead(
        String id,
        String title,
        String outlet,
        Optional<String> country,
        String address,
        Optional<LocalDate> published) {
    /** By their ids, in no order. */
    static List<ArticleHead> of(Database db, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.query(
                        "SELECT id, title, outlet, outlet_country, address, published FROM article WHERE id IN ("
                                + Literals.of(ids) + ")",
                        ArticleHead::of);
    }

    static ArticleHead of(ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString("id"),
                row.getString("title"),
                row.getString("outlet"),
                Optional.ofNullable(row.getString("outlet_country")),
                row.getString("address"),
                EventRow.day(row, "published"));
    }
}
