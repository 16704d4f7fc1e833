package org.entente.app.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entente.app.watch.http.Pause;

/**
 * Does work on several threads, a lane after the other on each: a lane is what must be done one by one, such as all
 * requests to one host. Results come as they are made; who does not take them stops the work, so that few are in memory.
 */
final class Lanes<T, R> implements AutoCloseable {
    private static final int AHEAD = 8;
    private static final long LOOK_MS = 200;

    private final BlockingQueue<Optional<R>> results = new ArrayBlockingQueue<>(AHEAD);
    private final ExecutorService pool;
    private final Pause pause;
    private volatile Throwable broken;
    private int open;

    /** @param pause tells when to stop */
    Lanes(Collection<List<T>> lanes, Function<T, R> work, int threads, Pause pause) {
        this.pause = pause;
        pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "fetcher");
            thread.setDaemon(true);
            return thread;
        });
        open = lanes.size();
        lanes.forEach(lane -> pool.execute(() -> run(lane, work)));
    }

    /**
     * The next result, or empty after the last.
     *
     * @throws CancellationException if the watch is told to stop
     */
    Optional<R> next() {
        while (open > 0) {
            pause.until(java.time.Instant.MIN);
            Optional<Optional<R>> result = poll(LOOK_MS);
            if (broken != null) {
                if (broken instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) broken;
            }
            if (result.isPresent() && result.get().isPresent()) {
                return result.get();
            }
            // An empty one is the end of a lane.
            open -= result.isPresent() ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Another result if one is there already. */
    Optional<R> nextAtOnce() {
        Optional<Optional<R>> result = poll(0);
        open -= result.isPresent() && result.get().isEmpty() ? 1 : 0;
        return result.flatMap(r -> r);
    }

    private void run(List<T> lane, Function<T, R> work) {
        try {
            for (T task : lane) {
                results.put(Optional.of(work.apply(task)));
            }
            results.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // Also that somebody said stop: whoever waits for results throws it.
            broken = e;
        }
    }

    private Optional<Optional<R>> poll(long ms) {
        try {
            return Optional.ofNullable(results.poll(ms, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
