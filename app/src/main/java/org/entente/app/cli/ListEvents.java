package org.entente.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(names = "--source", paramLabel = "ACTOR", description = "Who acts, by code or name.")
    private String source;

    @Option(names = "--target", paramLabel = "ACTOR", description = "Who is acted upon.")
    private String target;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Who acts or is acted upon.")
    private String actor;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type: ${COMPLETION-CANDIDATES}")
    private PloverType type;

    @Option(names = "--code", paramLabel = "CODE", description = "CAMEO code with all below it: 04 holds 042.")
    private String code;

    @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}")
    private Status status;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "First day, yyyy-mm-dd.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day, yyyy-mm-dd.")
    private LocalDate to;

    @Override
    public Integer call() {
        checkCode();
        try (Store opened = Store.openToRead(store.file())) {
            String of = origin.of(opened);
            origin.tell(of, list.err());
            EventFilter filter = filter(opened, of);
            List<StoredEvent> events = list.limit().isPresent()
                    ? opened.events(filter, list.limit().get())
                    : opened.events(filter);
            long all = list.limit().isPresent() ? opened.count(filter) : events.size();
            // Only JSON asks for the reports, and then for all of them.
            Function<String, List<StoredEvent.Report>> reports = new Late<>(() -> opened.reports()::get);
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

    private EventFilter filter(Store opened, String of) {
        return new EventFilter(
                Optional.of(of),
                Optional.ofNullable(source).map(opened::actorCode),
                Optional.ofNullable(target).map(opened::actorCode),
                Optional.ofNullable(actor).map(opened::actorCode),
                Optional.ofNullable(type),
                Optional.ofNullable(code),
                Optional.ofNullable(status),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private void checkCode() {
        if (code != null && Ontology.codes().keySet().stream().noneMatch(known -> known.startsWith(code))) {
            throw Fault.usage(
                    "--code", "no CAMEO code begins with \"" + code + "\"", "write two to four digits, such as 042");
        }
    }
}
