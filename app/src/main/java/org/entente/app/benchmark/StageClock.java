package org.entente.app.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.corpus.input.Result;
import org.entente.app.ingest.Stage;
import org.entente.app.ingest.Timing;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** Keeps the CPU time of the threads that do the parts of an ingest. */
final class StageClock implements Timing {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongAdder reading = new LongAdder();
    private final LongAdder coding = new LongAdder();
    private final Map<Stage, LongAdder> stages = new EnumMap<>(Stage.class);

    StageClock() {
        for (Stage stage : Stage.values()) {
            stages.put(stage, new LongAdder());
        }
    }

    @Override
    public <T> T time(Stage stage, Supplier<T> work) {
        return time(stages.get(stage), work);
    }

    Iterator<Result> reading(Iterator<Result> results) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return time(reading, results::hasNext);
            }

            @Override
            public Result next() {
                return time(reading, results::next);
            }
        };
    }

    Function<Article, Reading> coding(Function<Article, Reading> reader) {
        return article -> time(coding, () -> reader.apply(article));
    }

    double readingSeconds() {
        return reading.sum() / 1e9;
    }

    double codingSeconds() {
        return coding.sum() / 1e9;
    }

    double seconds(Stage stage) {
        return stages.get(stage).sum() / 1e9;
    }

    private static <T> T time(LongAdder sum, Supplier<T> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            sum.add(THREADS.getCurrentThreadCpuTime() - start);
        }
    }
}
