package org.entente.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.corpus.Corpus;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Stage;
import org.entente.app.ingest.Tally;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** Ingests a corpus of known size into a new store, and keeps the time of each part. */
public final class IngestTrial {
    private final Path corpus;
    private final int articles;
    private final Function<Article, Reading> reader;
    private final int threads;

    /** @param articles in the corpus, none of them a copy of another */
    public IngestTrial(Path corpus, int articles, Function<Article, Reading> reader, int threads) {
        this.corpus = corpus;
        this.articles = articles;
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * One ingest.
     *
     * @param file of the store, not there yet
     * @param progress called when an article is dealt with
     * @throws Fault if not every article is coded
     */
    public IngestSpeed run(Path file, Terms terms, Runnable progress) throws IOException {
        StageClock clock = new StageClock();
        System.gc();
        HeapWatch heap = HeapWatch.start();
        long cpu = Resources.cpuNanos();
        long start = System.nanoTime();
        Tally tally;
        try (Store store = Store.open(file)) {
            tally = new Ingestion(
                            store.articles(), terms, clock.coding(reader), threads, result -> progress.run(), clock)
                    .run(clock.reading(Corpus.of(List.of(corpus)).results()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (Resources.cpuNanos() - cpu) / 1e9;
        if (tally.coded() != articles) {
            throw new Fault(
                    corpus.toString(),
                    articles + " articles were written, " + tally.coded() + " coded, " + tally.copies()
                            + " taken for copies, " + tally.skipped().size() + " skipped",
                    "please report it");
        }
        return new IngestSpeed(
                articles,
                tally.events(),
                threads,
                seconds,
                cpuSeconds,
                stages(clock, cpuSeconds),
                heap.mostMb(),
                Resources.residentMb(),
                Files.size(file));
    }

    private static Map<String, Double> stages(StageClock clock, double all) {
        Map<String, Double> stages = new LinkedHashMap<>();
        stages.put("reading", clock.readingSeconds());
        stages.put("language", clock.seconds(Stage.LANGUAGE));
        stages.put("copies", clock.seconds(Stage.COPIES));
        stages.put("coding", clock.codingSeconds());
        stages.put("storing", clock.seconds(Stage.STORING));
        double known = stages.values().stream().mapToDouble(Double::doubleValue).sum();
        stages.put("rest", Math.max(0, all - known));
        return stages;
    }
}
