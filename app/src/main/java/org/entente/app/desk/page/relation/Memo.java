package org.entente.app.desk.page.relation;

import java.util.function.Supplier;

/** A value that is made when it is asked for first, once, however many ask at the same time. */
final class Memo<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile T value;

    Memo(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return isMade() ? value : made();
    }

    boolean isMade() {
        return value != null;
    }

    private synchronized T made() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
