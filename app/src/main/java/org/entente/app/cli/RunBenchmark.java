package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.benchmark.Benchmark;
import org.entente.app.benchmark.Speed;
import org.entente.app.benchmark.made.MixedNews;
import org.entente.app.render.SpeedChange;
import org.entente.app.render.SpeedText;
import org.entente.engine.coding.Tools;
import org.entente.engine.ontology.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench}: how fast this machine reads. */
@Command(
        name = "bench",
        description = "Reads the sample articles, or a text of your own, several times over and tells how fast it went,"
                + " the median of five rounds.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench --threads 2 --json speed.json"})
final class RunBenchmark implements Callable<Integer> {
    private static final int ROUNDS = 5;
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many articles are read at once. Default: 1")
    private int threads;

    @Option(names = "--text", paramLabel = "FILE", description = "A sentence a line; each is read as an article.")
    private Path text;

    @Option(
            names = "--mixed",
            paramLabel = "N",
            description =
                    "So many made articles instead, of which one sentence in three is of the relations of states.")
    private Integer mixed;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "How long the same is read before it counts. Default: 20")
    private double warmUp;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file too.")
    private Path json;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "What --json wrote on an earlier run: tells what is worse by more than 5 %%.")
    private Path compare;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        if (mixed != null && (mixed < 1 || text != null)) {
            throw new ParameterException(spec.commandLine(), "--mixed must be 1 or more, and goes without --text");
        }
        Optional<String> before = Optional.ofNullable(compare).map(RunBenchmark::text);
        Tools tools = Engine.coder(Optional.empty()).tools();
        Speed speed = new Benchmark(tools, articles(tools), threads).median(ROUNDS, warmUp);
        long heap = Benchmark.peakHeapMb();
        Output.write(SpeedText.print(speed, heap), null, spec.commandLine().getOut());
        before.ifPresent(old -> Output.write(
                "\n" + SpeedChange.print(SpeedText.json(speed, heap), old, compare.toString()),
                null,
                spec.commandLine().getOut()));
        if (json != null) {
            Output.write(SpeedText.json(speed, heap), json, spec.commandLine().getOut());
        }
        return Failures.DONE;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read", "name a file that bench --json has written", e);
        }
    }

    private List<Article> articles(Tools tools) {
        if (mixed != null) {
            return new MixedNews(SampleNews.all(), tools.syntax(), SEED).articles(mixed);
        }
        return text == null ? SampleNews.all() : lines();
    }

    private List<Article> lines() {
        List<String> lines;
        try {
            lines = Files.readAllLines(text).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new Fault(text.toString(), "cannot be read", "name a UTF-8 text file with a sentence a line", e);
        }
        if (lines.isEmpty()) {
            throw new Fault(text.toString(), "holds no sentence", "put one on each line");
        }
        List<Article> articles = new ArrayList<>();
        for (String line : lines) {
            articles.add(new Article("line " + (articles.size() + 1), "", line, Optional.empty(), "", ""));
        }
        return articles;
    }
}
