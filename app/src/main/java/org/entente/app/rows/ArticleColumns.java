package org.entente.app.rows;

import java.util.List;
import org.entente.app.store.Listings.ArticleRow;

/** What is printed of an article. */
public final class ArticleColumns {
    public static final List<Column<ArticleRow>> ALL = List.of(
            Column.of("id", ArticleRow::id),
            Column.of("date", ArticleRow::published),
            Column.of("outlet", ArticleRow::outlet),
            Column.of("title", ArticleRow::title),
            Column.of("address", ArticleRow::address),
            Column.of("language", ArticleRow::language),
            Column.of("state", ArticleRow::state),
            Column.of("copy_of", ArticleRow::copyOf),
            Column.of("likeness", ArticleRow::likeness),
            Column.of("perspective", ArticleRow::perspective),
            Column.of("events", ArticleRow::events),
            Column.of("copies", ArticleRow::copies));

    private ArticleColumns() {}
}
