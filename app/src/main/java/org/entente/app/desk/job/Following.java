package org.entente.app.desk.job;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.app.store.ReviewBook;

/**
 * Brings the events in step with what people say of them, in turn with others who write: a judgement is kept at once, and
 * does not wait for that.
 */
public final class Following implements AutoCloseable {
    private final Pen pen;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "following");
        made.setDaemon(true);
        return made;
    });

    public Following(Pen pen) {
        this.pen = pen;
    }

    /** Has it done as soon as the pen is free. */
    public CompletableFuture<Void> soon() {
        return CompletableFuture.runAsync(this::follow, thread);
    }

    /** The same, and waits for it, but not longer than so. */
    public void within(Duration time) {
        try {
            soon().get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It is done later: an ingest has the pen.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private void follow() {
        if (pen.beside(store -> store.reviews().isBehind())) {
            pen.with(store -> {
                ReviewBook book = store.reviews();
                book.follow();
                return book;
            });
        }
    }

    /** What was kept and is not followed yet is when the store is opened next. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
