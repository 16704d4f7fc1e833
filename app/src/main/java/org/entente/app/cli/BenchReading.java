package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.benchmark.HeapWatch;
import org.entente.app.benchmark.NewsArchive;
import org.entente.app.benchmark.Resources;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente bench reading FILE}: how fast, and in how much memory, a corpus is read without being coded. */
@Command(
        name = "reading",
        description = "Reads files without coding them and tells how fast it went and in how much memory; with --make"
                + " first writes a web archive of that size.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench reading news.warc.gz --make 1000"})
final class BenchReading implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file of any kind that ingest reads.")
    private Path file;

    @Option(names = "--make", paramLabel = "MB", description = "Write it first: a WARC file of so many MB.")
    private Integer megabytes;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of what is made. Default: 1")
    private long seed;

    @Override
    public Integer call() throws IOException {
        if (megabytes != null) {
            make();
        }
        long articles = 0;
        long letters = 0;
        Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
        HeapWatch heap = HeapWatch.start();
        long cpu = Resources.cpuNanos();
        long start = System.nanoTime();
        Iterator<Result> results = Corpus.of(List.of(file)).results();
        while (results.hasNext()) {
            Result result = results.next();
            if (result instanceof Result.Found found) {
                articles++;
                letters += found.article().text().length();
            } else if (result instanceof Skipped skip) {
                skipped.merge(skip.reason(), 1, Integer::sum);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (Resources.cpuNanos() - cpu) / 1e9;
        spec.commandLine().getOut().print(text(articles, letters, skipped, seconds, cpuSeconds));
        spec.commandLine().getOut().print(memory(heap));
        spec.commandLine().getOut().flush();
        return Failures.DONE;
    }

    private String text(long articles, long letters, Map<Reason, Integer> skipped, double seconds, double cpuSeconds)
            throws IOException {
        double mb = Files.size(file) / 1e6;
        return String.format(
                Locale.ROOT,
                """
                %.0f MB, %d articles with %.0f MB of text, in %.1f s and %.1f s of CPU; skipped: %s
                a second: %.2f MB, %.1f articles; a second of CPU: %.2f MB, %.1f articles
                """,
                mb,
                articles,
                letters / 1e6,
                seconds,
                cpuSeconds,
                skipped,
                mb / seconds,
                articles / seconds,
                mb / cpuSeconds,
                articles / cpuSeconds);
    }

    private static String memory(HeapWatch heap) {
        OptionalLong resident = Resources.residentMb();
        return String.format(
                Locale.ROOT,
                "heap: %d MB at most, %d MB at most after a collection; resident memory: %s at most\n",
                heap.mostMb(),
                heap.mostLiveMb(),
                resident.isPresent() ? resident.getAsLong() + " MB" : "unknown");
    }

    private void make() throws IOException {
        long bytes = megabytes * 1_000_000L;
        try (Progress progress = Progress.overBytes("writing", bytes)) {
            int pages = new NewsArchive(SampleNews.all(), seed).write(file, bytes, progress::read);
            spec.commandLine().getOut().println(pages + " pages with an article written to " + file);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be written: " + e.getMessage(), "name a file elsewhere", e);
        }
    }
}
