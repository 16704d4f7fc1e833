package org.entente.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.rows.Column;
import org.entente.app.rows.DyadColumns;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Listings.DyadRow;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente dyads}. */
@Command(
        name = "dyads",
        description = {
            "Lists the pairs of actors of a store, those with most deeds first.",
            "Deeds are events that happened or are going on; the mean is over the deeds' scores."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente dyads --store news.duckdb --directed --limit 10"})
final class ListDyads implements Callable<Integer> {
    /** Which score the mean in the table is taken over; CSV and JSON have both. */
    enum Scale {
        PLOVER,
        GOLDSTEIN
    }

    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Mixin
    private ListOptions list;

    @Option(names = "--directed", description = "Count what A does to B and what B does to A apart.")
    private boolean directed;

    @Option(
            names = "--table",
            paramLabel = "SCORES",
            defaultValue = "plover",
            description = "Which scores to show the mean of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Scale scale;

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            String of = origin.of(opened.lists());
            origin.tell(of, list.err());
            list.print(
                    opened.lists().dyads(directed, of),
                    "pair",
                    table(),
                    DyadColumns.ALL,
                    row -> JsonRows.flat(DyadColumns.ALL, row));
        }
        return Failures.DONE;
    }

    private List<Column<DyadRow>> table() {
        return List.of(
                Column.of(directed ? "source" : "a", 16, DyadRow::a),
                Column.of(directed ? "target" : "b", 16, DyadRow::b),
                Column.of("events", DyadRow::events),
                Column.of("deeds", DyadRow::deeds),
                Column.of("reports", DyadRow::reports),
                Column.of("mean", scale == Scale.PLOVER ? DyadRow::meanPlover : DyadRow::meanGoldstein),
                Column.of("first", DyadRow::first),
                Column.of("last", DyadRow::last));
    }
}
