package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.judgement.Effect;
import org.entente.app.rows.Column;
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
            Map<String, String> corrected = corrected(opened);
            list.print(
                    events,
                    all,
                    "event",
                    table(corrected),
                    EventColumns.ALL,
                    e -> json(e, reports.apply(e.id()), corrected));
        }
        return Failures.DONE;
    }

    /** By whom events were corrected, by id. */
    private static Map<String, String> corrected(Store opened) {
        Map<String, String> corrected = new HashMap<>();
        opened.reviews()
                .reviewed(Effect.Kind.CORRECTED)
                .forEach(event -> corrected.put(event.event(), String.join("; ", new TreeSet<>(event.coders()))));
        return corrected;
    }

    /** What stands otherwise than it was coded says so, before its sentence. */
    private static List<Column<StoredEvent>> table(Map<String, String> corrected) {
        List<Column<StoredEvent>> columns = new ArrayList<>(EventColumns.TABLE);
        columns.add(columns.size() - 1, Column.of("corrected by", e -> corrected.getOrDefault(e.id(), "")));
        return columns;
    }

    private static ObjectNode json(StoredEvent event, List<StoredEvent.Report> reports, Map<String, String> corrected) {
        ObjectNode json = EventColumns.json(event, reports);
        if (corrected.containsKey(event.id())) {
            json.put("correctedBy", corrected.get(event.id()));
        }
        return json;
    }
}
