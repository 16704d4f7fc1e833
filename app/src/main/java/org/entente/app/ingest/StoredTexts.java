package org.entente.app.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.entente.app.corpus.input.Result;
import org.entente.app.store.Outdated;

/** Articles of a store that another lexicon coded, with the texts it keeps. */
final class StoredTexts implements Iterator<Result> {
    private final Outdated outdated;
    private final Queue<Outdated.Whole> page = new ArrayDeque<>();

    StoredTexts(Outdated outdated) {
        this.outdated = outdated;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            page.addAll(outdated.nextWhole());
        }
        return !page.isEmpty();
    }

    @Override
    public Result next() {
        hasNext();
        Outdated.Whole next = page.remove();
        return new Result.Found(next.place(), next.article(), next.language());
    }
}
