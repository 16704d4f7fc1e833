package org.entente.app.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.entente.engine.coding.Coder;
import org.entente.engine.coding.Tools;
import org.entente.engine.ontology.Article;

/** Reads the same articles several times over and keeps the time. */
public final class Benchmark {
    private final TimedSyntax syntax;
    private final Coder coder;
    private final List<Article> articles;
    private final int threads;

    public Benchmark(Tools tools, List<Article> articles, int threads) {
        this.syntax = new TimedSyntax(tools.syntax());
        this.coder = new Coder(tools.with(syntax));
        this.articles = articles;
        this.threads = threads;
    }

    /**
     * The median of so many rounds, by time.
     *
     * @param warmUp for how many seconds, in whole rounds and one at least, the same is read before: Java compiles what
     *     runs often while it runs
     */
    public Speed median(int rounds, double warmUp) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            warmUp(pool, warmUp);
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            List<Speed> speeds = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                speeds.add(round(pool));
            }
            speeds.sort(Comparator.comparingDouble(Speed::seconds));
            return speeds.get(rounds / 2);
        } finally {
            pool.shutdownNow();
        }
    }

    private void warmUp(ExecutorService pool, double seconds) {
        for (double left = seconds; left >= 0; ) {
            left -= round(pool).seconds();
        }
    }

    /** How long this process has had a core to itself so far, all of its threads together, in nanoseconds. */
    public static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    /** The most heap that was in use since the warm-up, with what was no longer needed, in MB. */
    public static long peakHeapMb() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : heap()) {
            bytes += pool.getPeakUsage().getUsed();
        }
        return bytes >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private Speed round(ExecutorService pool) {
        syntax.reset();
        LongAdder sentences = new LongAdder();
        LongAdder busy = new LongAdder();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Article article : articles) {
            tasks.add(() -> {
                long start = System.nanoTime();
                sentences.add(coder.read(article, Optional.empty()).sentences().size());
                busy.add(System.nanoTime() - start);
                return null;
            });
        }
        long start = System.nanoTime();
        finish(pool, tasks);
        double seconds = (System.nanoTime() - start) / 1e9;
        double tokenizing = syntax.tokenizingSeconds();
        double parsing = syntax.parsingSeconds();
        return new Speed(
                threads,
                articles.size(),
                sentences.sum(),
                syntax.parsed(),
                seconds,
                tokenizing,
                parsing,
                busy.sum() / 1e9 - tokenizing - parsing);
    }

    private static void finish(ExecutorService pool, List<Callable<Void>> tasks) {
        try {
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
