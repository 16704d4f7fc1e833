package org.entente.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.store.Listings.ActorRow;
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
    private static final List<Column<ActorRow>> COLUMNS = List.of(
            Column.of("code", 16, ActorRow::code),
            Column.of("sector", ActorRow::sector),
            Column.of("as_source", ActorRow::asSource),
            Column.of("as_target", ActorRow::asTarget),
            Column.of("name", ActorRow::name));

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
            list.print(opened.lists().actors(of), "actor", COLUMNS, COLUMNS, row -> JsonRows.flat(COLUMNS, row));
        }
        return Failures.DONE;
    }
}
