package org.entente.app.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * The engine, loaded once, in the background, when somebody first asks for it: that takes some seconds and a gigabyte,
 * and who only looks at a store needs it not. A page that needs it asks {@link #isReady}, which starts the loading, and
 * says that it is loading; work that may wait takes {@link #coding}.
 */
public final class Coders {
    private final Supplier<Coding> loader;
    private final SpareCores cores;
    private CompletableFuture<Coding> loaded;

    /**
     * @param loader loads the engine; called again after it has failed, as the user may have mended what was wrong
     * @param cores with one of which articles are read that nobody waits for
     */
    public Coders(Supplier<Coding> loader, SpareCores cores) {
        this.loader = loader;
        this.cores = cores;
    }

    /**
     * Whether it is loaded; starts to load it if nobody has. If that failed, the fault is thrown once, and the next who
     * asks begins anew.
     */
    public boolean isReady() {
        CompletableFuture<Coding> loading = loading();
        if (loading.isCompletedExceptionally()) {
            taken(loading);
        }
        return loading.isDone();
    }

    /** The engine; waits until it is loaded. */
    public Coding coding() {
        return taken(loading());
    }

    /** Reads articles that nobody waits for, each when a core is free for it; waits until the engine is loaded. */
    public Function<Article, Reading> reader() {
        Coding coding = coding();
        return article -> cores.with(SpareCores.For.NOBODY, () -> coding.read(article));
    }

    private synchronized CompletableFuture<Coding> loading() {
        if (loaded == null) {
            CompletableFuture<Coding> loading = new CompletableFuture<>();
            Thread thread = new Thread(() -> load(loading), "engine");
            thread.setDaemon(true);
            thread.start();
            loaded = loading;
        }
        return loaded;
    }

    private void load(CompletableFuture<Coding> loading) {
        try {
            loading.complete(loader.get());
        } catch (RuntimeException | Error e) {
            loading.completeExceptionally(e);
        }
    }

    private Coding taken(CompletableFuture<Coding> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            forget(loading);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized void forget(CompletableFuture<Coding> failed) {
        if (loaded == failed) {
            loaded = null;
        }
    }
}
