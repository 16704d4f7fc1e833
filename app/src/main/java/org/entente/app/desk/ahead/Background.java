package org.entente.app.desk.ahead;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.entente.app.desk.Readers;
import org.entente.app.desk.SpareCores;

/**
 * Work that nobody waits for, one piece after the other on a thread of its own. Java cannot give a thread less of the
 * machine, so this one rests: as long as readers are at work, twice as long as it worked itself.
 */
final class Background implements AutoCloseable {
    private static final int REST = 2;
    private static final long SECONDS_TO_END = 10;

    private final Readers readers;
    private final SpareCores cores;
    private final ExecutorService quick = Executors.newSingleThreadExecutor(work -> daemon(work, "desk-quick"));
    private final ExecutorService slow = Executors.newSingleThreadExecutor(work -> daemon(work, "desk-slow"));
    private final Consumer<RuntimeException> failed;
    private volatile boolean closed;

    /** @param failed told of what goes wrong, since nobody waits for it */
    Background(Readers readers, SpareCores cores, Consumer<RuntimeException> failed) {
        this.readers = readers;
        this.cores = cores;
        this.failed = failed;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** Work of a second or so. */
    void quickly(Runnable work) {
        submit(quick, work);
    }

    /** Work of minutes, which calls {@link #rest} again and again and then looks whether it is to end. */
    void slowly(Runnable work) {
        submit(slow, work);
    }

    private void submit(ExecutorService pool, Runnable work) {
        try {
            pool.execute(() -> {
                try {
                    cores.with(SpareCores.For.NOBODY, () -> {
                        work.run();
                        return true;
                    });
                } catch (RuntimeException e) {
                    // While the desk closes a door may be gone.
                    if (!closed) {
                        failed.accept(e);
                    }
                }
            });
        } catch (RejectedExecutionException ending) {
            // The desk closes: what is not made ahead now is made next time.
        }
    }

    /** Lets readers go first, and others who work ahead, after so many nanoseconds of work. */
    void rest(long worked) {
        if (readers.reading() > 0) {
            cores.without(() -> slept(REST * worked));
        } else {
            cores.stepAside();
        }
    }

    /** Whether nothing woke it before. */
    private static boolean slept(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the desk closes. */
    boolean isClosed() {
        return closed || Thread.currentThread().isInterrupted();
    }

    /** Ends when the pieces at work have ended: they may hold doors to the store. */
    @Override
    public void close() {
        closed = true;
        quick.shutdownNow();
        slow.shutdownNow();
        try {
            quick.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
            slow.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
