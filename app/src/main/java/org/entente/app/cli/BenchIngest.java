package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.Program;
import org.entente.app.benchmark.ExportSpeed;
import org.entente.app.benchmark.ExportTrial;
import org.entente.app.benchmark.IngestSpeed;
import org.entente.app.benchmark.IngestTrial;
import org.entente.app.benchmark.made.MadeFormat;
import org.entente.app.benchmark.made.MadeNews;
import org.entente.app.exchange.out.CountryNames;
import org.entente.app.exchange.out.ExportFormat;
import org.entente.app.exchange.out.Exports;
import org.entente.app.render.IngestSpeedText;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench ingest}: from files to a store, and out again. */
@Command(
        name = "ingest",
        description = "Makes up articles, codes them into a store without and with their texts, and writes this out as"
                + " CSV, Parquet and GDELT. Tells how fast it went, where the time goes, and how large the store is.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench ingest --articles 5000 --out ingest.md"})
final class BenchIngest implements Callable<Integer> {
    private static final List<ExportFormat> EXPORTS =
            List.of(ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.GDELT);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many are coded, twice. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of what is made. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--folder", paramLabel = "DIR", description = "Where the files are made, and removed again.")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the figures to this page, in Markdown.")
    private Path out;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file too.")
    private Path json;

    private final Function<Optional<Path>, Function<Article, Reading>> readers;

    /** @param readers makes the function that codes an article */
    BenchIngest(Function<Optional<Path>, Function<Article, Reading>> readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() {
        if (articles < 1) {
            throw new ParameterException(spec.commandLine(), "--articles must be 1 or more");
        }
        threads.check();
        try (BenchFolder work = BenchFolder.in(folder)) {
            measure(work);
        } catch (IOException e) {
            throw BenchFolder.fault(folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder, e);
        }
        return Failures.DONE;
    }

    private void measure(BenchFolder work) throws IOException {
        Path corpus = work.empty("corpus");
        MadeFormat.JSONL.write(corpus, new MadeNews(SampleNews.all(), seed), articles);
        IngestTrial trial = new IngestTrial(corpus, articles, readers.apply(Optional.empty()), threads.number());
        Path store = work.path().resolve("full.duckdb");
        IngestSpeed bare;
        IngestSpeed full;
        try (Progress progress = Progress.counted("coding", 2L * articles)) {
            // Without texts first: Java is warm then for the one whose time is told.
            bare = trial.run(work.path().resolve("bare.duckdb"), Engine.terms(Optional.empty(), false), progress::step);
            full = trial.run(store, Engine.terms(Optional.empty(), true), progress::step);
        }
        report(full, bare, exports(store, work));
    }

    private List<ExportSpeed> exports(Path store, BenchFolder work) throws IOException {
        CountryNames countries = Engine.countries();
        Exports exports = new Exports(() -> countries, Program.VERSION);
        ExportTrial trial = new ExportTrial(store, exports, work.empty("exports"));
        List<ExportSpeed> speeds = new ArrayList<>();
        for (ExportFormat format : EXPORTS) {
            speeds.add(trial.run(format));
        }
        return speeds;
    }

    private void report(IngestSpeed full, IngestSpeed bare, List<ExportSpeed> exports) {
        Output.write(
                IngestSpeedText.tables(full, bare, exports),
                null,
                spec.commandLine().getOut());
        if (out != null) {
            String command = String.format(
                    Locale.ROOT,
                    "entente bench ingest --articles %d --seed %d --threads %d",
                    articles,
                    seed,
                    threads.number());
            Output.write(
                    IngestSpeedText.page(command, Machine.name(), full, bare, exports),
                    out,
                    spec.commandLine().getOut());
        }
        if (json != null) {
            Output.write(
                    IngestSpeedText.json(full, bare, exports),
                    json,
                    spec.commandLine().getOut());
        }
    }
}
