package org.entente.app.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.store.Store;

/**
 * A few doors to one open store, so that several requests are answered side by side. Who comes when all are taken waits,
 * the first first, and is sent away after half a minute.
 */
public final class Readers implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final int most;
    private final Semaphore free;
    private final Deque<Store> idle = new ArrayDeque<>();
    private final ThreadLocal<Store> taken = new ThreadLocal<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param most how many may read at the same time */
    public Readers(Store store, int most) {
        this.most = most;
        free = new Semaphore(most, true);
        for (int i = 0; i < most; i++) {
            idle.add(store.beside());
        }
    }

    /**
     * What {@code work} makes of the store; it must not keep the store. Within it, another call is given the same door: one
     * thread never holds two.
     */
    public <T> T read(Function<Store, T> work) {
        Store held = taken.get();
        if (held != null) {
            return work.apply(held);
        }
        await();
        Store store = take();
        taken.set(store);
        try {
            return work.apply(store);
        } finally {
            taken.remove();
            give(store);
            free.release();
        }
    }

    private void await() {
        try {
            if (free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Fault("desk", "too many people ask at once", "try again in a minute");
    }

    /** How many read at the moment or wait for it. */
    public int reading() {
        return most - free.availablePermits() + free.getQueueLength();
    }

    /** Whether this thread holds a door. */
    public boolean isWithin() {
        return taken.get() != null;
    }

    /**
     * To be called before waiting for what another thread makes of the store: who holds a door meanwhile may be the one
     * for whom that thread waits.
     */
    public void refuseWithin() {
        if (isWithin()) {
            throw new IllegalStateException("ask for what is made ahead before reading, not within it");
        }
    }

    private synchronized Store take() {
        return idle.pop();
    }

    private synchronized void give(Store store) {
        idle.push(store);
    }

    /** Waits for those who read, then closes all doors, once. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        boolean ended = false;
        try {
            ended = free.tryAcquire(most, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (ended) {
            synchronized (this) {
                idle.forEach(Store::close);
            }
        }
    }
}
