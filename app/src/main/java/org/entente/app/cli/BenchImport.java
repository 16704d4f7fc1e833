package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.app.benchmark.Benchmark;
import org.entente.app.benchmark.MadeGdelt;
import org.entente.app.benchmark.Resources;
import org.entente.app.exchange.in.DataSet;
import org.entente.app.exchange.in.EventFiles;
import org.entente.app.exchange.in.EventImport;
import org.entente.app.exchange.in.ImportTally;
import org.entente.app.store.Store;
import org.entente.engine.lexicon.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench import}: how fast this machine imports. */
@Command(
        name = "import",
        description = "Makes up a GDELT file and imports it into a new store, then once more, when all of it is known.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench import --rows 10000000"})
final class BenchImport implements Callable<Integer> {
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "1000000", description = "Default: ${DEFAULT-VALUE}")
    private int rows;

    @Option(names = "--folder", paramLabel = "DIR", description = "Where the files are made, and removed again.")
    private Path folder;

    @Override
    public Integer call() {
        if (rows < 1) {
            throw new ParameterException(spec.commandLine(), "--rows must be 1 or more");
        }
        try (BenchFolder work = BenchFolder.in(folder)) {
            measure(work.path());
        } catch (IOException e) {
            throw BenchFolder.fault(folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder, e);
        }
        return Failures.DONE;
    }

    private void measure(Path work) throws IOException {
        Path file = work.resolve("made.export.CSV");
        MadeGdelt.write(file, rows, SEED);
        List<Listed> items = Engine.listing(Optional.empty()).items();
        Path store = work.resolve("bench.duckdb");
        print("new", file, items, store);
        print("known", file, items, store);
        OptionalLong resident = Resources.residentMb();
        line(
                "%,d MB of rows, store of %,d MB, at most %,d MB of heap in use%s",
                Files.size(file) >> 20,
                Files.size(store) >> 20,
                Benchmark.peakHeapMb(),
                resident.isPresent() ? String.format(Locale.ROOT, ", %,d MB resident", resident.getAsLong()) : "");
    }

    private void print(String what, Path file, List<Listed> items, Path store) {
        long start = System.nanoTime();
        long before = Benchmark.cpuNanos();
        ImportTally tally;
        try (Store opened = Store.open(store)) {
            tally = new EventImport(
                            DataSet.GDELT,
                            items,
                            opened.imports("gdelt", new LexiconDirectory(Optional.empty())),
                            bytes -> {})
                    .run(EventFiles.of(List.of(file)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (Benchmark.cpuNanos() - before) / 1e9;
        line(
                "%s: %,d rows in %.1f s, %,.0f rows a second; %,.0f a second of one core's time",
                what, tally.rows(), seconds, tally.rows() / seconds, tally.rows() / busy);
    }

    private void line(String format, Object... values) {
        spec.commandLine().getOut().print(String.format(Locale.ROOT, format, values) + "\n");
        spec.commandLine().getOut().flush();
    }
}
