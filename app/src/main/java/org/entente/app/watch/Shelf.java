package org.entente.app.watch;

import java.util.function.Function;
import org.entente.app.store.Store;

/** Where a watch finds its store: in a file of its own, or open already, in a program that has it for other ends too. */
public interface Shelf {
    /** Work that may write articles. Nobody else writes any meanwhile. */
    <T> T with(Function<Store, T> work);

    /** Work that reads, or writes only of feeds and their items. */
    <T> T look(Function<Store, T> work);
}
