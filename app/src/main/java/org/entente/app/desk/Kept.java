package org.entente.app.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.entente.app.store.Store;

/**
 * Something made of the whole store that many pages need, kept as long as the store holds the same. Only the first time of
 * all somebody waits for it, or where it is quickly made: else it is made anew in the background, and till then all are
 * given what there was.
 */
public final class Kept<T> {
    /** What is made quicker than this is made whenever it is needed. */
    private static final long QUICK = 50_000_000;

    /** What takes longer is not made anew before so many times as long have passed: an ingest changes the store all the time. */
    private static final long PAUSE = 20;

    /** @param version of the store of which it was made */
    private record Made<T>(long version, T value) {}

    private static final Executor BACKGROUND = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "desk-kept");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    private final Function<Store, T> maker;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile Made<T> made;
    private volatile boolean quick;
    /** When it may be made again, by {@link System#nanoTime}. */
    private volatile long due;

    public Kept(Function<Store, T> maker) {
        this.maker = maker;
    }

    /** What there is now. */
    public T get(Store store) {
        long now = store.version();
        Made<T> before = made;
        if (before != null && (before.version() == now || System.nanoTime() - due < 0)) {
            return before.value();
        }
        return make(store, now, before).value();
    }

    private Made<T> make(Store store, long now, Made<T> before) {
        if (before == null) {
            synchronized (this) {
                return made == null ? remade(store, now) : made;
            }
        }
        if (!making.compareAndSet(false, true)) {
            return before;
        }
        if (quick) {
            try {
                return remade(store, now);
            } finally {
                making.set(false);
            }
        }
        Store own = store.beside();
        BACKGROUND.execute(() -> {
            try (own) {
                remade(own, own.version());
            } finally {
                making.set(false);
            }
        });
        return before;
    }

    private Made<T> remade(Store store, long now) {
        long begun = System.nanoTime();
        made = new Made<>(now, maker.apply(store));
        long cost = System.nanoTime() - begun;
        quick = cost < QUICK;
        due = System.nanoTime() + (quick ? 0 : PAUSE * cost);
        return made;
    }
}
