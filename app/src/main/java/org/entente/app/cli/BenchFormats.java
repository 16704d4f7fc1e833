package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.benchmark.FormatSpeed;
import org.entente.app.benchmark.FormatTrial;
import org.entente.app.benchmark.made.MadeFormat;
import org.entente.app.benchmark.made.MadeNews;
import org.entente.app.render.FormatSpeedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench formats}: how fast each format is read. */
@Command(
        name = "formats",
        description = {
            "Makes up a corpus in every format that ingest reads, and reads each without coding it.",
            "Every article must be read back; if one is not, the command fails."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench formats --articles 10000 --out formats.md"})
final class BenchFormats implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many each corpus has. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of what is made. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "2",
            description = "Read each corpus again until so much CPU time is spent. Default: ${DEFAULT-VALUE}")
    private double seconds;

    @Option(names = "--folder", paramLabel = "DIR", description = "Where the files are made, and removed again.")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the figures to this page, in Markdown.")
    private Path out;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file too.")
    private Path json;

    @Override
    public Integer call() {
        if (articles < 1) {
            throw new ParameterException(spec.commandLine(), "--articles must be 1 or more");
        }
        List<FormatSpeed> speeds = measure();
        Output.write(FormatSpeedText.table(speeds), null, spec.commandLine().getOut());
        if (out != null) {
            String command =
                    String.format(Locale.ROOT, "entente bench formats --articles %d --seed %d", articles, seed);
            Output.write(
                    FormatSpeedText.page(command, Machine.name(), speeds),
                    out,
                    spec.commandLine().getOut());
        }
        if (json != null) {
            Output.write(FormatSpeedText.json(speeds), json, spec.commandLine().getOut());
        }
        return Failures.DONE;
    }

    private List<FormatSpeed> measure() {
        FormatTrial trial = new FormatTrial(new MadeNews(SampleNews.all(), seed), articles, seconds);
        List<FormatSpeed> speeds = new ArrayList<>();
        try (BenchFolder work = BenchFolder.in(folder);
                Progress progress = Progress.counted("reading", " formats", MadeFormat.values().length)) {
            for (MadeFormat format : MadeFormat.values()) {
                Path own = work.empty(format.name());
                speeds.add(trial.run(format, own));
                BenchFolder.remove(own);
                progress.step();
            }
            return speeds;
        } catch (IOException e) {
            throw BenchFolder.fault(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }
}
