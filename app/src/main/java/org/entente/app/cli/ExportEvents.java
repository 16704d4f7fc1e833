package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.exchange.out.About;
import org.entente.app.exchange.out.CountryNames;
import org.entente.app.exchange.out.ExportFormat;
import org.entente.app.exchange.out.Exports;
import org.entente.app.exchange.out.WholeFolder;
import org.entente.app.exchange.out.Written;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.entente.app.store.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente export}. */
@Command(
        name = "export",
        description = {
            "Writes a store's data into a folder, for other programs.",
            "csv, jsonl and parquet hold every table and view, or with --source and the like the view event_wide alone."
                    + " gdelt, polecat, icews and phoenix are the columns of these data sets; they cannot say that an event"
                    + " is only planned or denied, and hold deeds alone unless --status is given. plover is PLOVER's JSON,"
                    + " brat the articles with their events marked. The file about.json names the program, lexicon and"
                    + " score tables, and counts what was left out."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  entente export parquet --store news.duckdb --out data/",
            "  entente export gdelt --store news.duckdb --source AZE --from 2023-01-01 --out aze/"
        })
final class ExportEvents implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private ExportFormat format;

    @Mixin
    private StoreOption store;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Made as a whole, or not at all.")
    private Path out;

    @Option(names = "--overwrite", description = "Put it in the place of an export that is there already.")
    private boolean overwrite;

    @Mixin
    private EventOptions which;

    @Mixin
    private OriginOption origin;

    private final Supplier<CountryNames> countries;

    /** @param countries called once, when needed */
    ExportEvents(Supplier<CountryNames> countries) {
        this.countries = countries;
    }

    @Override
    public Integer call() {
        Written written = new Written();
        try (Store opened = Store.openToRead(store.file());
                WholeFolder folder = WholeFolder.at(out, overwrite)) {
            write(opened, folder, written);
            about(opened).write(folder, written);
            folder.finish();
        } catch (IOException e) {
            throw new Fault(
                    out.toString(), "cannot be written: " + e.getMessage(), "make room, or name another folder", e);
        }
        report(written);
        return Failures.DONE;
    }

    private void write(Store opened, WholeFolder folder, Written written) throws IOException {
        EventFilter filter = filter(opened);
        Exports exports = new Exports(countries, Program.VERSION);
        switch (format) {
            case CSV, JSONL, PARQUET ->
                opened.exporting().tables(filter, TableFormat.valueOf(format.name()), folder.folder(), written::rows);
            case BRAT -> {
                try (var articles = opened.exporting().articles()) {
                    exports.articles(articles, folder, written);
                }
            }
            default -> {
                try (var events = opened.exporting().events(filter)) {
                    exports.events(format, filter.status().isPresent(), events, folder, written);
                }
            }
        }
    }

    /** Tables as a whole hold events of every origin; of events alone, those of one. */
    private EventFilter filter(Store opened) {
        boolean whole = format.holdsTables() && which.asked().isEmpty() && !origin.isGiven();
        return whole ? EventFilter.ALL : which.filter(opened.lists(), Optional.of(origin.of(opened.lists())));
    }

    private About about(Store opened) {
        return new About(
                format.toString(),
                Program.VERSION,
                opened.upkeep().summary().schema(),
                opened.exporting().lexicons(),
                which.asked());
    }

    private void report(Written written) {
        PrintWriter print = spec.commandLine().getOut();
        List<String> lines = new ArrayList<>();
        written.rows().forEach((file, rows) -> lines.add(String.format(java.util.Locale.ROOT, "%8d  %s", rows, file)));
        written.leftOut()
                .forEach((why, n) -> lines.add(String.format(java.util.Locale.ROOT, "%8d  left out: %s", n, why)));
        lines.forEach(line -> print.print(line + "\n"));
        print.flush();
    }
}
