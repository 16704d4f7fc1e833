package org.entente.app.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.corpus.input.Result;
import org.entente.app.language.Languages;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Change;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * Codes articles on several threads and stores them in the order in which they came: while some are written the next ones
 * are coded, so that what the store holds does not depend on which thread was faster. What is written at once is one
 * transaction; after a break the next run goes on behind the last one. That is one batch in a small store and up to eight
 * in a large one, where there is more to look at to merge reports: so more articles share that work.
 */
public final class Ingestion {
    private static final int BATCH = 32;
    private static final int AHEAD = 2;
    private static final int MOST_AT_ONCE = 8 * BATCH;

    /** A hundredth of the store is written at once, within these bounds. */
    private static final int SHARE = 100;

    /** A batch with so many characters is full: one article may have twenty million, and some batches are in flight. */
    private static final long CHARACTERS = 4_000_000;

    private final ArticleBook articles;
    private final Terms terms;
    private final Function<Article, Reading> reader;
    private final int threads;
    private final Consumer<Result> progress;
    private final Timing timing;
    private final Languages languages = new Languages();

    /**
     * @param articles of the store into which they go
     * @param terms name the lexicon the reader uses; an article read with another one is read again
     * @param progress told of each input as soon as it is dealt with
     */
    public Ingestion(
            ArticleBook articles,
            Terms terms,
            Function<Article, Reading> reader,
            int threads,
            Consumer<Result> progress) {
        this(articles, terms, reader, threads, progress, Timing.NONE);
    }

    /** @param timing keeps the time of the stages */
    public Ingestion(
            ArticleBook articles,
            Terms terms,
            Function<Article, Reading> reader,
            int threads,
            Consumer<Result> progress,
            Timing timing) {
        this.articles = articles;
        this.terms = terms;
        this.reader = reader;
        this.threads = threads;
        this.progress = progress;
        this.timing = timing;
    }

    /** Puts all inputs into the store that are not there yet. */
    public Tally run(Iterator<Result> inputs) {
        Tally tally = new Tally();
        run(inputs, change -> {}, tally);
        return tally;
    }

    /** The same, counted together with what {@code tally} counts already: one ingest may go on after a pause. */
    public void run(Iterator<Result> inputs, Tally tally) {
        run(inputs, change -> {}, tally);
    }

    /** @param changes told of what is read otherwise than before in articles that were in the store */
    void run(Iterator<Result> inputs, Consumer<Change> changes, Tally tally) {
        Copies copies = new Copies(articles);
        Set<String> failed = new HashSet<>();
        Iterator<Result> all = afterOrphans(inputs);
        Queue<Batch> inFlight = new ArrayDeque<>();
        Unwritten unwritten = new Unwritten(articles, terms, changes, copies, timing);
        ExecutorService pool = Executors.newFixedThreadPool(threads, Ingestion::daemon);
        try {
            while (all.hasNext()) {
                List<Batch> before = new ArrayList<>(unwritten.batches());
                before.addAll(inFlight);
                List<Result> next = next(all);
                Batch batch = timing.time(Stage.STORING, () -> new Batch(next, articles, terms.lexicon(), before));
                batch.start(languages, copies, reader, pool, timing);
                inFlight.add(batch);
                if (inFlight.size() > AHEAD) {
                    finish(inFlight.remove(), tally, unwritten, failed);
                }
            }
            while (!inFlight.isEmpty()) {
                finish(inFlight.remove(), tally, unwritten, failed);
            }
            unwritten.write();
        } catch (RuntimeException e) {
            // What is coded is not coded again.
            writeInSpiteOf(e, unwritten);
            throw e;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void writeInSpiteOf(RuntimeException fault, Unwritten unwritten) {
        try {
            unwritten.write();
        } catch (RuntimeException another) {
            fault.addSuppressed(another);
        }
    }

    /** Copies whose original is gone come first: they are judged anew, and coded unless there is another one. */
    private Iterator<Result> afterOrphans(Iterator<Result> inputs) {
        Iterator<Result.Found> orphans = articles.orphans().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return orphans.hasNext() || inputs.hasNext();
            }

            @Override
            public Result next() {
                return orphans.hasNext() ? orphans.next() : inputs.next();
            }
        };
    }

    private void finish(Batch batch, Tally tally, Unwritten unwritten, Set<String> failed) {
        unwritten.add(batch, batch.finish(tally, failed));
        batch.inputs().forEach(progress);
        if (unwritten.inputs() >= Math.max(BATCH, Math.min(MOST_AT_ONCE, articles.size() / SHARE))) {
            unwritten.write();
        }
    }

    private static List<Result> next(Iterator<Result> inputs) {
        List<Result> batch = new ArrayList<>(BATCH);
        long characters = 0;
        while (inputs.hasNext() && batch.size() < BATCH && characters < CHARACTERS) {
            Result input = inputs.next();
            batch.add(input);
            characters +=
                    input instanceof Result.Found found ? found.article().text().length() : 0;
        }
        return batch;
    }

    /** A coding thread must not keep the program alive when the user breaks it off. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "coder");
        thread.setDaemon(true);
        return thread;
    }
}
