package org.entente.app.desk.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.app.rows.ArticleColumns;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.After;
import org.entente.app.store.ArticleWish;
import org.entente.app.store.Listings.ArticleRow;
import org.entente.app.store.Store;

/** Articles: a part is looked up as a page of the desk is. */
final class ArticleList extends RollList {
    private final Store store;
    private final ArticleWish wish;

    ArticleList(Store store, ArticleWish wish) {
        super(store.rolls().articles(wish));
        this.store = store;
        this.wish = wish;
    }

    @Override
    public Part part(Range range) {
        int limit = Math.toIntExact(range.limit());
        List<ArticleRow> found = store.browse().articles(wish, range.after().map(ArticleList::after), limit + 1);
        List<ArticleRow> rows = found.subList(0, Math.min(limit, found.size()));
        return new Part(
                rows.stream().map(row -> JsonRows.flat(ArticleColumns.ALL, row)).toList(),
                found.size() > limit ? Optional.of(keys(rows.get(limit - 1))) : Optional.empty());
    }

    private static List<String> keys(ArticleRow row) {
        return Arrays.asList(row.published().map(LocalDate::toString).orElse(null), row.id());
    }

    private static After after(List<String> keys) {
        return new After(Optional.ofNullable(keys.get(0)).map(LocalDate::parse), keys.get(1));
    }
}
