package org.entente.spark;

import java.io.Serializable;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/** What came of an input: an article, or why there is none; the other is null. */
record Input(Item item, Left left) implements Serializable {
    static Input of(long order, Result result) {
        return result instanceof Result.Found found
                ? new Input(Item.of(order, found), null)
                : new Input(null, Left.of(order, (Skipped) result));
    }
}
