package org.entente.app.desk.job;

import java.util.function.Function;
import org.entente.app.store.Store;
import org.entente.app.watch.Shelf;

/** The desk's own store, which it has open: articles are written with the pen. */
record OpenShelf(Pen pen) implements Shelf {
    @Override
    public <T> T with(Function<Store, T> work) {
        return pen.with(work);
    }

    @Override
    public <T> T look(Function<Store, T> work) {
        return pen.beside(work);
    }
}
