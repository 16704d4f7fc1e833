package org.entente.app.cli;

import java.util.concurrent.Callable;
import org.entente.app.rows.ActorColumns;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente actors}. */
@Command(
        name = "actors",
        description = "Lists the actors of a store with the number of their events, the busiest first.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente actors --store news.duckdb --limit 20"})
final class ListActors implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Mixin
    private ListOptions list;

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            String of = origin.of(opened.lists());
            origin.tell(of, list.err());
            list.print(
                    opened.lists().actors(of),
                    "actor",
                    ActorColumns.ALL,
                    ActorColumns.ALL,
                    row -> JsonRows.flat(ActorColumns.ALL, row));
        }
        return Failures.DONE;
    }
}
