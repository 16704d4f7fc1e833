package org.entente.app.corpus.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a source holds, one result after the other, read as the iterator goes on. A fault in the midst of a source is a
 * {@link Skipped} among the results, not an exception; {@code close} may come early.
 */
public interface Articles extends Iterator<Result>, Closeable {
    @Override
    default void close() throws IOException {}

    /** Each result otherwise, when it is asked for. */
    default Articles map(UnaryOperator<Result> change) {
        Articles all = this;
        return new Articles() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Result next() {
                return change.apply(all.next());
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }

    static Articles of(Result... results) {
        Iterator<Result> all = List.of(results).iterator();
        return new Articles() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Result next() {
                return all.next();
            }
        };
    }
}
