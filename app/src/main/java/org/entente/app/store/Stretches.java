package org.entente.app.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** The rows of a table stretch by stretch: the next is asked for when all of the one before are taken. */
final class Stretches<T> implements Searchable.Rows<T> {
    private final Iterator<Supplier<Searchable.Rows<T>>> stretches;
    private Searchable.Rows<T> rows;

    Stretches(Iterator<Supplier<Searchable.Rows<T>>> stretches) {
        this.stretches = stretches;
    }

    @Override
    public boolean hasNext() {
        while (rows == null || !rows.hasNext()) {
            close();
            if (!stretches.hasNext()) {
                return false;
            }
            rows = stretches.next().get();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
