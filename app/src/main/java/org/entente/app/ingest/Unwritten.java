package org.entente.app.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Change;
import org.entente.app.store.Kept;
import org.entente.app.store.Terms;

/** Batches that are coded and wait to be written together, in one transaction. */
final class Unwritten {
    private final ArticleBook articles;
    private final Terms terms;
    private final Consumer<Change> changes;
    private final Copies copies;
    private final Timing timing;
    private final List<Batch> batches = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    Unwritten(ArticleBook articles, Terms terms, Consumer<Change> changes, Copies copies, Timing timing) {
        this.timing = timing;
        this.articles = articles;
        this.terms = terms;
        this.changes = changes;
        this.copies = copies;
    }

    /** @param of what is kept of the batch */
    void add(Batch batch, List<Kept> of) {
        batches.add(batch);
        kept.addAll(of);
    }

    /** The batches whose articles are not in the store yet. */
    List<Batch> batches() {
        return batches;
    }

    /** How many inputs wait, also those of which nothing is kept. */
    int inputs() {
        return batches.stream().mapToInt(batch -> batch.inputs().size()).sum();
    }

    void write() {
        List<Kept> now = List.copyOf(kept);
        List<String> arrived =
                batches.stream().flatMap(batch -> batch.coded().stream()).toList();
        // Once, whatever comes of it.
        kept.clear();
        batches.clear();
        if (!now.isEmpty()) {
            timing.time(Stage.STORING, () -> articles.add(now, terms)).forEach(changes);
        }
        copies.arrived(arrived);
    }
}
