package org.entente.app.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.entente.app.store.Store;

/**
 * A few doors to one open store, so that several requests are answered side by side. Who comes when all are taken waits,
 * the first first.
 */
public final class Readers implements AutoCloseable {
    private final Semaphore free;
    private final Deque<Store> idle = new ArrayDeque<>();

    /** @param most how many may read at the same time */
    public Readers(Store store, int most) {
        free = new Semaphore(most, true);
        for (int i = 0; i < most; i++) {
            idle.add(store.beside());
        }
    }

    /** What {@code work} makes of the store; it must not keep the store. */
    public <T> T read(Function<Store, T> work) {
        free.acquireUninterruptibly();
        Store store = take();
        try {
            return work.apply(store);
        } finally {
            give(store);
            free.release();
        }
    }

    private synchronized Store take() {
        return idle.pop();
    }

    private synchronized void give(Store store) {
        idle.push(store);
    }

    @Override
    public synchronized void close() {
        idle.forEach(Store::close);
    }
}
