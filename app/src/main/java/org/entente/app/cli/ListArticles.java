package org.entente.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.render.Labels;
import org.entente.app.rows.ArticleColumns;
import org.entente.app.rows.Column;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Listings.ArticleRow;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente articles}. */
@Command(
        name = "articles",
        description = {
            "Lists the articles of a store, by date; those without one last.",
            "Its state says what became of it: coded, copy (of another, not coded), or unread (in another language)."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente articles --store news.duckdb --format csv > articles.csv"})
final class ListArticles implements Callable<Integer> {
    private static final List<Column<ArticleRow>> TABLE = List.of(
            Column.of("date", row -> row.published().map(Object::toString).orElse("none")),
            Column.of("id", 16, ArticleRow::id),
            Column.of("outlet", 16, ArticleRow::outlet),
            Column.of("events", ArticleRow::events),
            Column.of("state", ListArticles::state),
            Column.of("title", row -> row.title().isEmpty() ? "(no title)" : row.title()));

    @Mixin
    private StoreOption store;

    @Mixin
    private ListOptions list;

    /** "coded, 2 copies", "copy", "unread: French". */
    private static String state(ArticleRow row) {
        if (row.state().equals("unread")) {
            return "unread: " + Labels.language(row.language());
        }
        return row.copies() == 0
                ? row.state()
                : row.state() + ", " + row.copies() + (row.copies() == 1 ? " copy" : " copies");
    }

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            list.print(
                    opened.lists().articles(),
                    "article",
                    TABLE,
                    ArticleColumns.ALL,
                    row -> JsonRows.flat(ArticleColumns.ALL, row));
        }
        return Failures.DONE;
    }
}
