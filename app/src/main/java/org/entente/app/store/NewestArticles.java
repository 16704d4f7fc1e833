package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.store.Listings.ArticleRow;

/** Articles page by page, the newest first; what they tell is counted for those on the page only. */
final class NewestArticles {
    private static final String COLUMNS =
            "id, published, outlet, title, address, language, state, copy_of, likeness, perspective";

    private static final Turning TURNING = new Turning(COLUMNS, "article", "published", "id");

    private static final String EVENTS =
            "SELECT article AS id, count(*) AS n FROM report WHERE article IN (%s) GROUP BY 1";

    private static final String COPIES =
            "SELECT copy_of AS id, count(*) AS n FROM article WHERE copy_of IN (%s) GROUP BY 1";

    private static final String COPIES_OF =
            "SELECT " + COLUMNS + " FROM article WHERE copy_of IN (%s) ORDER BY published NULLS LAST, id LIMIT %d";

    private final Database db;

    NewestArticles(Database db) {
        this.db = db;
    }

    List<ArticleRow> page(ArticleWish wish, Optional<After> after, int limit) {
        List<ArticleRow> page = TURNING.page(db, wish.condition(), wish.to(), after, limit, NewestArticles::row);
        List<String> ids = page.stream().map(ArticleRow::id).toList();
        Map<String, Long> events = counted(EVENTS, ids);
        Map<String, Long> copies = counted(COPIES, ids);
        return page.stream()
                .map(row -> with(row, events.getOrDefault(row.id(), 0L), copies.getOrDefault(row.id(), 0L)))
                .toList();
    }

    List<Browse.Copy> copies(List<String> articles, int limit) {
        return articles.isEmpty()
                ? List.of()
                : db.query(
                        COPIES_OF.formatted(Literals.of(articles), limit),
                        row -> new Browse.Copy(row.getString("copy_of"), row(row)));
    }

    private Map<String, Long> counted(String sql, List<String> ids) {
        Map<String, Long> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            db.query(sql.formatted(Literals.of(ids)), row -> counts.put(row.getString("id"), row.getLong("n")));
        }
        return counts;
    }

    private static ArticleRow row(ResultSet row) throws SQLException {
        return Listings.articleRow(row, 0, 0);
    }

    private static ArticleRow with(ArticleRow row, long events, long copies) {
        return new ArticleRow(
                row.id(),
                row.published(),
                row.outlet(),
                row.title(),
                row.address(),
                row.language(),
                row.state(),
                row.copyOf(),
                row.likeness(),
                row.perspective(),
                events,
                copies);
    }
}
