package org.entente.app.desk;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The cores that are left for work of seconds and minutes: all but one, so that a page of milliseconds always finds one
 * free. Who works longer steps aside now and then; who came first goes first.
 */
public final class SpareCores {
    /** So long, in nanoseconds, a core is worked with before it is given to another. */
    private static final long TURN = 200_000_000L;

    private final Semaphore free;
    /** Since when this thread works with one, by {@link System#nanoTime}; null if it does not. */
    private final ThreadLocal<Long> since = new ThreadLocal<>();

    /** @param cores of the machine; of a single one, that one is worked with */
    public SpareCores(int cores) {
        free = new Semaphore(Math.max(1, cores - 1), true);
    }

    /** What {@code work} makes, as soon as a core is free for it. Within it, another call goes on with the same core. */
    public <T> T with(Supplier<T> work) {
        if (since.get() != null) {
            return work.get();
        }
        take();
        try {
            return work.get();
        } finally {
            give();
        }
    }

    /** The same for work that makes nothing. */
    public void with(Runnable work) {
        with(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Lets those go first who wait for a core, if this thread has had its turn. To be called often by who works long;
     * nothing for a thread that does not work with one.
     */
    public void stepAside() {
        if (free.hasQueuedThreads() && since.get() != null && System.nanoTime() - since.get() >= TURN) {
            give();
            take();
        }
    }

    /** What {@code rest} gives, be it that another has made it: meanwhile the core is free for others. */
    public <T> T without(Supplier<T> rest) {
        if (since.get() == null) {
            return rest.get();
        }
        give();
        try {
            return rest.get();
        } finally {
            take();
        }
    }

    private void take() {
        free.acquireUninterruptibly();
        since.set(System.nanoTime());
    }

    private void give() {
        since.remove();
        free.release();
    }
}
