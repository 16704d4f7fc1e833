package org.entente.app.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.entente.app.ContentId;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.Kept;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** Some inputs on their way: which of them are new, and their readings as they are made. */
final class Batch {
    /** A new article and its reading to come. */
    private record Coding(Result.Found found, CompletableFuture<Reading> reading) {}

    private final List<Result> inputs;
    private final List<Result.Found> fresh = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Coding> codings = new ArrayList<>();
    /** The content of the new articles by id. */
    private final Map<String, String> contents = new HashMap<>();

    private int known;

    /** @param before batches that are not in the store yet */
    Batch(List<Result> inputs, Store store, String lexicon, List<Batch> before) {
        this.inputs = inputs;
        Map<String, Store.Known> there = store.known(ids(inputs));
        for (Result input : inputs) {
            if (input instanceof Skipped fault) {
                skipped.add(fault);
            } else if (input instanceof Result.Found found) {
                sort(found, Optional.ofNullable(there.get(found.article().id())), lexicon, before);
            }
        }
    }

    List<Result> inputs() {
        return inputs;
    }

    void start(Function<Article, Reading> reader, Executor pool) {
        for (Result.Found found : fresh) {
            codings.add(new Coding(found, CompletableFuture.supplyAsync(() -> reader.apply(found.article()), pool)));
        }
    }

    /** Waits for the readings, in the order of the inputs, and counts everything. */
    List<Kept> finish(Tally tally) {
        List<Kept> kept = new ArrayList<>();
        for (Coding coding : codings) {
            try {
                Reading reading = coding.reading().join();
                kept.add(new Kept.Coded(coding.found().place(), reading));
                tally.coded(coding.found(), reading);
            } catch (CompletionException e) {
                skipped.add(failed(coding.found(), e.getCause()));
            }
        }
        tally.known(known);
        skipped.forEach(tally::skipped);
        return kept;
    }

    private void sort(Result.Found found, Optional<Store.Known> there, String lexicon, List<Batch> before) {
        String id = found.article().id();
        String content = ContentId.of(found.article());
        Optional<String> other = there.map(Store.Known::content).or(() -> underWay(id, before));
        if (other.isPresent() && !other.get().equals(content)) {
            skipped.add(new Skipped(
                    found.place(),
                    Reason.SAME_ID,
                    "has the id \"" + id + "\" of another article with another content"));
        } else if (underWay(id, before).isPresent()
                || there.filter(k -> isDone(k, lexicon)).isPresent()) {
            known++;
        } else {
            contents.put(id, content);
            fresh.add(found);
        }
    }

    /** What is not to be coded does not grow old with the lexicon. */
    private static boolean isDone(Store.Known known, String lexicon) {
        return !known.state().equals("coded") || known.lexicon().equals(lexicon);
    }

    /** The content of the article with this id in this batch or one before it. */
    private Optional<String> underWay(String id, List<Batch> before) {
        return before.stream()
                .map(batch -> batch.contents.get(id))
                .filter(content -> content != null)
                .findFirst()
                .or(() -> Optional.ofNullable(contents.get(id)));
    }

    private static List<String> ids(List<Result> inputs) {
        return inputs.stream()
                .filter(Result.Found.class::isInstance)
                .map(input -> ((Result.Found) input).article().id())
                .toList();
    }

    /** One article on which the coder stumbles must not cost the others; it is named so that it can be reported. */
    private static Skipped failed(Result.Found found, Throwable cause) {
        if (cause instanceof Fault fault) {
            throw fault;
        }
        if (cause instanceof OutOfMemoryError all) {
            throw all;
        }
        if ("1".equals(System.getenv("ENTENTE_DEBUG"))) {
            cause.printStackTrace();
        }
        return new Skipped(found.place(), Reason.NOT_CODED, "could not be coded: " + cause);
    }
}
