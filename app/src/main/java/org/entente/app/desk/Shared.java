package org.entente.app.desk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work that costs much and that several may ask for: it is done once however many ask at the same time, and the last
 * results are kept. A result is kept for a question, so the question has to hold all that it depends on.
 */
public final class Shared<K, V> {
    private static final float LOAD = 0.75f;

    private final ExecutorService workers;
    private final Map<K, Future<V>> results;

    /**
     * @param threads so many questions are worked on at a time
     * @param kept so many results are kept
     */
    public Shared(String name, int threads, int kept) {
        workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        results = new LinkedHashMap<>(kept, LOAD, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Future<V>> eldest) {
                return size() > kept;
            }
        };
    }

    /** The answer; nothing if it is not there after so long, in which case it is worked on further. */
    public Optional<V> ask(K question, Duration patience, Supplier<V> work) {
        Future<V> result = result(question, work);
        try {
            return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off", e);
        } catch (ExecutionException e) {
            forget(question, result);
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private synchronized Future<V> result(K question, Supplier<V> work) {
        return results.computeIfAbsent(question, asked -> workers.submit(work::get));
    }

    private synchronized void forget(K question, Future<V> failed) {
        results.remove(question, failed);
    }
}
