package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.store.Store;
import org.entente.app.store.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente doctor}. */
@Command(
        name = "doctor",
        description = "Says what runs, what is in the store, what is wrong and how to mend it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente doctor --store news.duckdb"})
final class Doctor implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;

    /** The parser's models and the articles in work need about this much. */
    private static final long ENOUGH_MEMORY = 1500;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--migrate",
            description = "Bring a store of an earlier version up to date; any ingest into it does so too.")
    private boolean migrate;

    private PrintWriter out;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        machine();
        Optional<Path> file = store.given();
        if (file.isEmpty()) {
            line("store", "none named; give --store FILE to look at one");
        } else {
            look(file.get());
        }
        out.flush();
        return Failures.DONE;
    }

    private void machine() {
        long memory = Runtime.getRuntime().maxMemory() / MEGABYTE;
        line("entente", spec.root().version()[0].replace("Entente ", ""));
        line("java", Runtime.version() + ", " + System.getProperty("java.home"));
        line("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        line("memory", memory + " MB");
        if (memory < ENOUGH_MEMORY) {
            advice("little memory for the parser: ENTENTE_JAVA_OPTS=-Xmx2g entente ...");
        }
    }

    private void look(Path file) {
        if (migrate) {
            int had = Store.migrate(file);
            line("migrated", had == Store.SCHEMA ? "not needed" : "from schema " + had + " to " + Store.SCHEMA);
        }
        try (Store opened = Store.openToRead(file)) {
            Summary has = opened.summary();
            line("store", file + ", schema " + has.schema());
            line("articles", has.articles() + ", of them " + has.undated() + " without a date");
            line("events", has.events() + ", told in " + has.reports() + " reports");
            line(
                    "span",
                    has.first()
                            .map(day -> day + " to " + has.last().orElse(day))
                            .orElse("no dated event"));
            line("skipped", has.skippedLast() + " inputs in the last ingest");
            advise(has);
        }
    }

    private void advise(Summary has) {
        if (has.articles() == 0) {
            advice("the store is empty: entente ingest PATH --store FILE");
        }
        if (has.undated() > 0) {
            advice("articles without a date are listed last by entente articles; give them a line date: yyyy-mm-dd");
        }
        if (has.skippedLast() > 0) {
            advice("run entente ingest again with the same paths: it lists what it skips, and why");
        }
    }

    private void line(String what, String value) {
        out.print(String.format(java.util.Locale.ROOT, "%-10s%s", what, value) + "\n");
    }

    private void advice(String text) {
        out.print(" ".repeat(10) + "-> " + text + "\n");
    }
}
