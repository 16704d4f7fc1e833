package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.store.FeedBook;
import org.entente.app.store.FeedItemRow;
import org.entente.app.store.FeedRow;
import org.entente.app.store.Inventory;
import org.entente.app.store.Run;
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
        footer = {
            "",
            "Example:",
            "  entente doctor --store news.duckdb",
            "  entente doctor --store old.duckdb --migrate"
        })
final class Doctor implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;

    /** The parser's models and the articles in work need about this much. */
    private static final long ENOUGH_MEMORY = 1500;

    private static final int RUNS = 3;

    /** So many of each run are shown. */
    private static final int NOTES = 5;

    private static final int TABLES_IN_LINE = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

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
        line("entente", Program.VERSION);
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
            Summary has = opened.upkeep().summary();
            line("store", file + ", schema " + has.schema() + ", " + size(file));
            line("articles", has.articles() + ", of them " + has.undated() + " without a date");
            line("events", has.events() + ", told in " + has.reports() + " reports");
            line(
                    "span",
                    has.first()
                            .map(day -> day + " to " + has.last().orElse(day))
                            .orElse("no dated event"));
            line("skipped", has.skippedLast() + " inputs in the last run");
            Inventory inventory = opened.upkeep().inventory(RUNS);
            tables(inventory.tables());
            inventory.runs().forEach(this::run);
            advise(has);
            feeds(opened.feedBook());
        }
    }

    private void feeds(FeedBook book) {
        List<FeedRow> feeds = book.feeds();
        if (feeds.isEmpty()) {
            return;
        }
        line("feeds", FeedReport.summary(feeds));
        Map<String, Map<FeedItemRow.State, Long>> counts = book.counts();
        for (FeedRow feed : feeds) {
            out.print(" ".repeat(10) + feed.address() + "\n");
            out.print(" ".repeat(12) + FeedReport.line(feed, counts.getOrDefault(feed.address(), Map.of())) + "\n");
        }
    }

    /** Three to a line: {@code article 249   report 1390 ...}. */
    private void tables(List<Inventory.Table> tables) {
        for (int i = 0; i < tables.size(); i += TABLES_IN_LINE) {
            StringBuilder cells = new StringBuilder();
            tables.subList(i, Math.min(tables.size(), i + TABLES_IN_LINE))
                    .forEach(table ->
                            cells.append(String.format(Locale.ROOT, "%-10s %8d  ", table.name(), table.rows())));
            line(i == 0 ? "rows" : "", cells.toString().stripTrailing());
        }
    }

    private void run(Inventory.LastRun run) {
        String program = run.program().isEmpty() ? "" : ", Entente " + run.program();
        line(
                "run " + run.number(),
                DAY.format(run.finished()) + "  " + run.command() + ": " + run.inputs() + " inputs, " + run.coded()
                        + " coded, " + run.skipped() + " skipped");
        line("", "lexicon " + run.lexicon() + program);
        run.notes().stream().limit(NOTES).forEach(note -> line("", text(note)));
        if (run.notes().size() > NOTES) {
            line("", "and " + (run.notes().size() - NOTES) + " more in the table note");
        }
    }

    private static String text(Run.Note note) {
        return switch (note.kind()) {
            case GUESSED ->
                "guessed: " + note.what() + ", in " + note.place()
                        + (note.number() > 1 ? " and " + (note.number() - 1) + " more" : "");
            case PASSED_OVER -> "passed over: " + note.number() + " " + note.what();
            case MENDED -> "mended: " + note.number() + " times " + note.what();
        };
    }

    private static String size(Path file) {
        try {
            return String.format(Locale.ROOT, "%.1f MB", Files.size(file) / (double) MEGABYTE);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read", "check its permissions", e);
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
        out.print((String.format(Locale.ROOT, "%-10s%s", what, value).stripTrailing()) + "\n");
    }

    private void advice(String text) {
        out.print(" ".repeat(10) + "-> " + text + "\n");
    }
}
