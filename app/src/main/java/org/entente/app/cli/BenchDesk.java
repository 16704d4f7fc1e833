package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.benchmark.desk.DeskSpeed;
import org.entente.app.benchmark.desk.DeskTrial;
import org.entente.app.benchmark.made.MadeFormat;
import org.entente.app.benchmark.made.MadeNews;
import org.entente.app.render.DeskSpeedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench desk}: many readers at once. */
@Command(
        name = "desk",
        description = {
            "Opens a desk on a store in a process of its own and reads its pages as people do: which kinds of page how"
                    + " often, which relations and actors by Zipf's law, with time to think.",
            "A page that is asked for late since the one before it was late counts from when it was meant to be asked for."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  entente bench desk --store big.duckdb --readers 50 --seconds 60 --ingest 2000 --out bench/desk.md"
        })
final class BenchDesk implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(names = "--readers", paramLabel = "N", defaultValue = "50", description = "Default: ${DEFAULT-VALUE}")
    private int readers;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long is measured. Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many seconds they read before. Default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Option(
            names = "--settle",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many seconds at most the desk is left alone before, until it has made the index of its"
                    + " search. Default: ${DEFAULT-VALUE}")
    private int settle;

    @Option(
            names = "--think",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "Mean time of a reader from one page to the next; 0 for none. Default: ${DEFAULT-VALUE}")
    private double think;

    @Option(
            names = "--ingest",
            paramLabel = "N",
            defaultValue = "0",
            description = "So many made-up articles are coded into the store meanwhile. They stay in it.")
    private int ingest;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the figures to this page, in Markdown.")
    private Path out;

    @Override
    public Integer call() throws InterruptedException {
        if (readers < 1 || seconds < 1 || warmUp < 0 || settle < 0 || think < 0 || ingest < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--readers and --seconds must be 1 or more, the others 0 or more");
        }
        try (BenchFolder work = BenchFolder.in(null)) {
            Optional<Path> news = Optional.empty();
            if (ingest > 0) {
                Path folder = work.empty("news");
                MadeFormat.JSONL.write(folder, new MadeNews(SampleNews.all(), seed), ingest);
                news = Optional.of(folder);
            }
            DeskSpeed speed = new DeskTrial(Main.class.getName(), store.file(), news, this::tell)
                    .run(new DeskTrial.Plan(
                            readers,
                            Duration.ofMillis(Math.round(think * 1000)),
                            Duration.ofSeconds(settle),
                            Duration.ofSeconds(warmUp),
                            Duration.ofSeconds(seconds),
                            seed));
            Output.write(DeskSpeedText.table(speed), null, spec.commandLine().getOut());
            if (out != null) {
                Output.write(page(speed), out, spec.commandLine().getOut());
            }
            return speed.failures().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
        } catch (IOException e) {
            throw BenchFolder.fault(store.file(), e);
        }
    }

    private void tell(String what) {
        spec.commandLine().getErr().println(what);
        spec.commandLine().getErr().flush();
    }

    private String page(DeskSpeed speed) {
        return String.format(
                Locale.ROOT,
                """
                # The desk at size

                Made by `entente bench desk --readers %d --seconds %d --settle %d --warm-up %d --think %s --ingest %d --seed %d` on
                %s. The readers run on the same machine. A reader means to see a page every %s seconds on
                average; a page that he asks for late, since the one before it was late, counts from when he meant to ask.
                One in four scrolls down to the parts of a relation.

                %s""",
                readers,
                seconds,
                settle,
                warmUp,
                think,
                ingest,
                seed,
                Machine.name(),
                think,
                DeskSpeedText.table(speed));
    }
}
