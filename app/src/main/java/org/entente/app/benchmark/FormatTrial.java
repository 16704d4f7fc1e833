package org.entente.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.benchmark.made.MadeFormat;
import org.entente.app.benchmark.made.MadeNews;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.engine.ontology.Article;

/** Writes the same articles in one format after the other, reads them without coding, and keeps the time. */
public final class FormatTrial {
    /** Before it counts, as many are read: Java compiles what runs often while it runs. */
    private static final int WARM_UP = 300;

    private final MadeNews news;
    private final int articles;
    private final double leastSeconds;

    /** @param leastSeconds what takes fewer seconds of CPU is read again and again, or chance would tell */
    public FormatTrial(MadeNews news, int articles, double leastSeconds) {
        this.leastSeconds = leastSeconds;
        this.news = news;
        this.articles = articles;
    }

    /**
     * Of one format.
     *
     * @param folder an empty one, for the files
     * @throws Fault if not every article that was written is read again
     */
    public FormatSpeed run(MadeFormat format, Path folder) throws IOException {
        Path warmUp = Files.createDirectory(folder.resolve("warm-up"));
        format.write(warmUp, news, Math.min(articles, WARM_UP));
        warmUp(format, warmUp);
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        format.write(corpus, news, articles);
        long written = letters();
        System.gc();
        HeapWatch heap = HeapWatch.start();
        long cpu = Resources.cpuNanos();
        long start = System.nanoTime();
        long letters = 0;
        int rounds = 0;
        double cpuSeconds;
        do {
            letters = read(format, corpus, articles);
            cpuSeconds = (Resources.cpuNanos() - cpu) / 1e9;
            rounds++;
        } while (cpuSeconds < leastSeconds);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new FormatSpeed(
                format,
                articles,
                bytes(corpus),
                (double) letters / written,
                seconds / rounds,
                cpuSeconds / rounds,
                heap.mostMb(),
                format.isDocument() ? Resources.childrenResidentMb() : 0);
    }

    /** As long as a measurement takes: else the first of several formats read alike pays for compiling what all use. */
    private void warmUp(MadeFormat format, Path corpus) {
        long cpu = Resources.cpuNanos();
        do {
            read(format, corpus, Math.min(articles, WARM_UP));
        } while ((Resources.cpuNanos() - cpu) / 1e9 < leastSeconds);
    }

    /** @return how many letters the articles have that are read */
    private static long read(MadeFormat format, Path corpus, int expected) {
        long letters = 0;
        int found = 0;
        String fault = "";
        Iterator<Result> results = Corpus.of(List.of(corpus)).results();
        while (results.hasNext()) {
            Result result = results.next();
            if (result instanceof Result.Found article) {
                found++;
                letters += length(article.article().text());
            } else if (fault.isEmpty() && result instanceof Skipped skipped) {
                fault = "; the first fault: " + skipped.line();
            }
        }
        if (found != expected) {
            throw new Fault(
                    format.title(),
                    String.format(Locale.ROOT, "%,d articles were written, %,d are read%s", expected, found, fault),
                    "please report it");
        }
        return letters;
    }

    private long letters() {
        long letters = 0;
        for (Iterator<Article> all = news.articles(articles); all.hasNext(); ) {
            letters += length(all.next().text());
        }
        return letters;
    }

    /** Without white space, which every format keeps in its own way. */
    private static long length(String text) {
        return text.chars().filter(letter -> !Character.isWhitespace(letter)).count();
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
