package org.entente.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.entente.app.Fault;
import org.entente.app.search.Search;
import org.entente.app.search.index.SearchIndex;
import org.entente.app.search.query.Interpreter;
import org.entente.app.search.query.Vocabulary;
import org.entente.app.setup.ModelCache;
import org.entente.app.store.Searchable;
import org.entente.app.store.Store;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Membership;

/**
 * The search of a desk: made ready in the background, and kept up to date there while the store changes. It never keeps
 * the desk from opening, nor a page from being shown.
 */
public final class Searching implements AutoCloseable {
    /** So long a reader waits for what is just being made ready. */
    private static final long PATIENCE_SECONDS = 5;

    /** It is looked this often whether the store has changed. */
    private static final long LEAST_REST_MILLIS = 2_000;

    /** An update that took long is not begun again soon: at most a twentieth of the time goes into it. */
    private static final long REST = 20;

    private static final long SECONDS_TO_END = 10;

    /**
     * How far the index is.
     *
     * @param done articles and events looked at so far
     * @param of about how many there are; 0 if it is up to date
     * @param fault why there is none; empty if nothing is wrong
     */
    public record State(long done, long of, String fault) {
        /** Whether all that the store holds can be found. */
        public boolean isWhole() {
            return of == 0 && fault.isEmpty();
        }
    }

    private final Store store;
    private final Settings settings;
    private final Tables tables;
    private final SpareCores cores;
    private final Consumer<RuntimeException> failed;
    private final CompletableFuture<Optional<SearchIndex>> index = new CompletableFuture<>();
    private final CompletableFuture<Search> search = new CompletableFuture<>();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper = new Thread(this::keep, "desk-search");
    private volatile Optional<Searchable.Names> names = Optional.empty();
    private volatile State state = new State(0, 0, "");

    /** @param failed told of what goes wrong in the background */
    Searching(Store store, Settings settings, Tables tables, SpareCores cores, Consumer<RuntimeException> failed) {
        this.store = store;
        this.settings = settings;
        this.tables = tables;
        this.cores = cores;
        this.failed = failed;
        keeper.setDaemon(true);
        keeper.setPriority(Thread.MIN_PRIORITY);
    }

    void begin() {
        keeper.start();
    }

    /** The search, if it is ready or becomes so in a moment. */
    public Optional<Search> search() {
        want();
        try {
            return Optional.of(search.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** The same, without waiting. */
    public Optional<Search> ifReady() {
        want();
        return search.isDone() && !search.isCompletedExceptionally() ? search() : Optional.empty();
    }

    public State state() {
        return state;
    }

    public LocalDate today() {
        return LocalDate.now(settings.clock());
    }

    /** The vocabulary takes seconds to be made: once, when somebody searches or the desk has been open for a while. */
    private void want() {
        if (wanted.compareAndSet(false, true)) {
            Thread thread = new Thread(this::makeReady, "desk-vocabulary");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void makeReady() {
        try {
            Interpreter interpreter = cores.with(
                    SpareCores.For.PART,
                    () -> Interpreter.of(
                            Vocabulary.of(tables.items(), tables.lexicon(), tables.contexts(), tables.outlets())));
            ActorTable actors = tables.actors();
            Search made = new Search(interpreter, organisation -> members(actors, organisation), index.join());
            search.complete(made);
            names.ifPresent(made::know);
        } catch (RuntimeException e) {
            search.completeExceptionally(e);
            failed.accept(e);
        }
    }

    private static List<String> members(ActorTable actors, String organisation) {
        return actors.members(organisation).stream()
                .map(Membership::state)
                .distinct()
                .toList();
    }

    private void keep() {
        Optional<SearchIndex> opened = open();
        index.complete(opened);
        try (Store own = store.beside()) {
            long version = 0;
            for (boolean first = true; !isClosing(); first = false) {
                long start = System.nanoTime();
                long now = own.version();
                if (first || now != version) {
                    version = cores.with(SpareCores.For.NOBODY, () -> follow(opened, own)) ? now : version;
                }
                rest(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                if (!isClosing()) {
                    want();
                }
            }
        } catch (RuntimeException e) {
            report(e);
        } finally {
            opened.ifPresent(SearchIndex::close);
        }
    }

    private Optional<SearchIndex> open() {
        try {
            return Optional.of(SearchIndex.open(
                    settings.store(), settings.readOnly(), ModelCache.standard().folder()));
        } catch (Fault e) {
            state = new State(0, 0, e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether it is up to date now; if not, it is tried again after a rest: a full disk may be mended meanwhile. */
    private boolean follow(Optional<SearchIndex> opened, Store own) {
        String fault = state.fault();
        try {
            long of = own.searchable().size();
            opened.ifPresent(i -> i.update(own, done -> tell(new State(done, Math.max(of, done), fault))));
            Searchable.Names found = own.searchable().names();
            names = Optional.of(found);
            if (search.isDone() && !search.isCompletedExceptionally()) {
                search.join().know(found);
            }
            return true;
        } catch (RuntimeException e) {
            report(e);
            return false;
        } finally {
            state = new State(0, 0, fault);
        }
    }

    /** The index is not kept waiting for by a desk that closes: what is missing comes the next time. */
    private void tell(State now) {
        if (isClosing()) {
            throw new IllegalStateException("broken off while the desk closes");
        }
        state = now;
        cores.stepAside();
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void report(RuntimeException e) {
        if (!isClosing()) {
            failed.accept(e);
        }
    }

    private void rest(long worked) {
        try {
            closing.await(Math.max(LEAST_REST_MILLIS, REST * worked), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
