package org.entente.app.desk.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.entente.app.store.Store;

/**
 * Who has it may write articles, and nobody else meanwhile: what two write at once into the events of the same days would
 * be given up by the store, one of the two. Whoever keeps it for long asks now and then whether it is {@link #wanted} and
 * gives it away for a while.
 */
public final class Pen {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Store store;

    /** @param store open to write, for as long as the pen is used */
    public Pen(Store store) {
        this.store = store;
    }

    /** Waits for the pen, and works through a door of its own to the store. */
    public <T> T with(Function<Store, T> work) {
        lock.lock();
        try {
            return beside(work);
        } finally {
            lock.unlock();
        }
    }

    /** The same for somebody who waits no longer than so; nothing if it was not to be had. */
    public <T> Optional<T> with(Duration longest, Function<Store, T> work) {
        try {
            if (!lock.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(beside(work));
        } finally {
            lock.unlock();
        }
    }

    /** Work that writes no articles, and need not wait. */
    public <T> T beside(Function<Store, T> work) {
        try (Store own = store.beside()) {
            return work.apply(own);
        }
    }

    /** Whether somebody waits for it. */
    public boolean wanted() {
        return lock.hasQueuedThreads();
    }
}
