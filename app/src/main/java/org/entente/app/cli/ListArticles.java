package org.entente.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.store.Listings.ArticleRow;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente articles}. */
@Command(
        name = "articles",
        description = "Lists the articles of a store, by date; those without one last.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente articles --store news.duckdb --format csv > articles.csv"})
final class ListArticles implements Callable<Integer> {
    private static final List<Column<ArticleRow>> TABLE = List.of(
            Column.of("date", row -> row.published().map(Object::toString).orElse("none")),
            Column.of("id", 16, ArticleRow::id),
            Column.of("outlet", 16, ArticleRow::outlet),
            Column.of("events", ArticleRow::events),
            Column.of("title", row -> row.title().isEmpty() ? "(no title)" : row.title()));

    private static final List<Column<ArticleRow>> ALL = List.of(
            Column.of("id", ArticleRow::id),
            Column.of("date", ArticleRow::published),
            Column.of("outlet", ArticleRow::outlet),
            Column.of("title", ArticleRow::title),
            Column.of("address", ArticleRow::address),
            Column.of("language", ArticleRow::language),
            Column.of("perspective", ArticleRow::perspective),
            Column.of("events", ArticleRow::events));

    @Mixin
    private StoreOption store;

    @Mixin
    private ListOptions list;

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            list.print(opened.articles(), "article", TABLE, ALL, row -> JsonRows.flat(ALL, row));
        }
        return Failures.DONE;
    }
}
