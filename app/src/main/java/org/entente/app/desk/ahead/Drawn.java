package org.entente.app.desk.ahead;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.entente.app.desk.Readers;
import org.entente.app.desk.SpareCores;
import org.entente.app.desk.SpareCores.For;

/**
 * Courses and what else is costly to make of the events between two sides, kept by what is asked for. As long as nothing
 * between the sides changes, the one that was made serves; after a change it serves once more, while another is made in
 * the background. Whatever is asked for by many at once is made once. What was not asked for longest goes first when the
 * room is full.
 */
public final class Drawn {
    /** So many are asked for apart at once; the cores that are free for it decide how many are made. */
    private static final int PENS = 2;

    /** @param fresh whether nothing has changed since it was made */
    public record Picture<V>(V value, boolean fresh) {}

    /** On the way. Who makes it with a door to the store in hand needs no other, so that anybody may wait for it. */
    private static final class Making extends CompletableFuture<Kept> {
        private final boolean within;

        Making(boolean within) {
            this.within = within;
        }
    }

    private record Kept(Object value, long version, int bytes) {}

    private final AsyncCache<Object, Kept> kept;
    private final Readers readers;
    private final Background background;
    private final ExecutorService drawers = Executors.newFixedThreadPool(PENS, Drawn::daemon);
    private final SpareCores cores;
    private final Set<Object> redrawing = ConcurrentHashMap.newKeySet();

    /** @param bytes of all together, as those who make them weigh them */
    Drawn(long bytes, Readers readers, SpareCores cores, Background background) {
        this.readers = readers;
        this.cores = cores;
        this.background = background;
        kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Object view, Kept value) -> value.bytes)
                .recordStats()
                .buildAsync();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "desk-draw");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins nothing more. */
    void close() {
        drawers.shutdownNow();
    }

    /**
     * What is asked for, made by {@code draw} if it is not there.
     *
     * @param view all that decides what it is: the sides, the filters, the form; a record, or another value that is equal
     *     to those that ask for the same
     * @param version of the events between the sides: {@link org.entente.app.store.Census#digest}
     * @param bytes about how many it takes
     * @param draw makes it; called by whoever asks first, or in the background. It may throw: then nothing is kept
     */
    public <V> Picture<V> of(Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        return picture(once(view, version, bytes, draw), view, version, bytes, draw);
    }

    private <V> Picture<V> picture(Kept there, Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        if (there.version != version) {
            redraw(view, version, bytes, draw);
        }
        @SuppressWarnings("unchecked")
        V value = (V) there.value;
        return new Picture<>(value, there.version == version);
    }

    /**
     * The same, but who asks waits no longer than so long; nothing if it is not there by then. It is made on, and whoever
     * asks again later finds it.
     */
    public <V> Optional<Picture<V>> within(
            Duration patience, Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        CompletableFuture<Kept> making = kept.get(
                view,
                (key, executor) -> CompletableFuture.supplyAsync(
                        () -> cores.with(For.PAGE, () -> made(version, bytes, draw)), drawers));
        try {
            // Not looked up again: where room is short it may be gone already.
            return Optional.of(
                    picture(making.get(patience.toMillis(), TimeUnit.MILLISECONDS), view, version, bytes, draw));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Made by this thread, or by another that asked for it before. */
    private <V> Kept once(Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        CompletableFuture<Kept> there = kept.getIfPresent(view);
        if (there != null) {
            return awaited(there);
        }
        // Who holds a door must not wait for a core: those who have one may wait for a door.
        return readers.isWithin()
                ? drawnBy(new Making(true), view, version, bytes, draw)
                : cores.with(For.PAGE, () -> drawnBy(new Making(false), view, version, bytes, draw));
    }

    private <V> Kept drawnBy(Making mine, Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        CompletableFuture<Kept> there = kept.get(view, (key, executor) -> mine);
        if (there != mine) {
            return awaited(there);
        }
        try {
            mine.complete(made(version, bytes, draw));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
        return joined(mine);
    }

    private Kept awaited(CompletableFuture<Kept> there) {
        if (there.isDone()) {
            return joined(there);
        }
        if (there instanceof Making other && !other.within) {
            readers.refuseWithin();
        }
        // Who makes it may be waiting for the core that this thread has.
        return cores.without(() -> joined(there));
    }

    private static Kept joined(CompletableFuture<Kept> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** The same if it is there already, of whatever version; for pages that do not wait for it. */
    public <V> Optional<V> ifThere(Object view) {
        @SuppressWarnings("unchecked")
        Optional<V> value = there(view).map(there -> (V) there.value);
        return value;
    }

    /** Has it made in the background, for whoever comes next. */
    public <V> void prepare(Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        if (there(view).filter(there -> there.version == version).isEmpty()) {
            redraw(view, version, bytes, draw);
        }
    }

    private Optional<Kept> there(Object view) {
        CompletableFuture<Kept> there = kept.getIfPresent(view);
        return there == null || !there.isDone() || there.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(there.join());
    }

    private <V> void redraw(Object view, long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        if (redrawing.add(view)) {
            background.quickly(() -> {
                try {
                    long start = System.nanoTime();
                    kept.put(view, CompletableFuture.completedFuture(made(version, bytes, draw)));
                    background.rest(System.nanoTime() - start);
                } finally {
                    redrawing.remove(view);
                }
            });
        }
    }

    private static <V> Kept made(long version, ToIntFunction<V> bytes, Supplier<V> draw) {
        V value = Objects.requireNonNull(draw.get());
        return new Kept(value, version, Math.max(1, bytes.applyAsInt(value)));
    }

    /** How many times in a hundred what was asked for was there. */
    public int hits() {
        return (int) Math.round(100 * kept.synchronous().stats().hitRate());
    }
}
