package org.entente.app.desk;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The cores that are left for work of seconds and minutes: all but one, so that a page of milliseconds always finds one
 * free. Who works longer steps aside now and then; who came first goes first.
 */
public final class SpareCores {
    private final Semaphore free;
    private final ThreadLocal<Boolean> held = ThreadLocal.withInitial(() -> false);

    /** @param cores of the machine; of a single one, that one is worked with */
    public SpareCores(int cores) {
        free = new Semaphore(Math.max(1, cores - 1), true);
    }

    /** What {@code work} makes, as soon as a core is free for it. Within it, another call goes on with the same core. */
    public <T> T with(Supplier<T> work) {
        if (held.get()) {
            return work.get();
        }
        free.acquireUninterruptibly();
        held.set(true);
        try {
            return work.get();
        } finally {
            held.remove();
            free.release();
        }
    }

    /** The same for work that makes nothing. */
    public void with(Runnable work) {
        with(() -> {
            work.run();
            return true;
        });
    }

    /** Lets those go first who wait for a core. Nothing for a thread that does not work with one. */
    public void stepAside() {
        if (held.get() && free.hasQueuedThreads()) {
            free.release();
            free.acquireUninterruptibly();
        }
    }

    /** What {@code rest} gives, be it that another has made it: meanwhile the core is free for others. */
    public <T> T without(Supplier<T> rest) {
        if (!held.get()) {
            return rest.get();
        }
        held.remove();
        free.release();
        try {
            return rest.get();
        } finally {
            free.acquireUninterruptibly();
            held.set(true);
        }
    }
}
