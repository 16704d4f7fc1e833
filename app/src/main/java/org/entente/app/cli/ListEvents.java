package org.entente.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.rows.EventColumns;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente events}. */
@Command(
        name = "events",
        description = "Lists the events of a store, by date.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  entente events --store news.duckdb --source USA --target AZE --from 2023-01-01",
            "  entente events --store news.duckdb --type sanction --format csv > s.csv",
            "  entente events --store world.duckdb --origin gdelt --limit 20"
        })
final class ListEvents implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Mixin
    private ListOptions list;

    @Mixin
    private EventOptions which;

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            String of = origin.of(opened.lists());
            origin.tell(of, list.err());
            EventFilter filter = which.filter(opened.lists(), Optional.of(of));
            List<StoredEvent> events = list.limit().isPresent()
                    ? opened.events().of(filter, list.limit().get())
                    : opened.events().of(filter);
            long all = list.limit().isPresent() ? opened.events().count(filter) : events.size();
            // Only JSON asks for the reports, and then for all of them.
            Function<String, List<StoredEvent.Report>> reports =
                    new Late<>(() -> opened.events().reports()::get);
            list.print(
                    events,
                    all,
                    "event",
                    EventColumns.TABLE,
                    EventColumns.ALL,
                    e -> EventColumns.json(e, reports.apply(e.id())));
        }
        return Failures.DONE;
    }
}
