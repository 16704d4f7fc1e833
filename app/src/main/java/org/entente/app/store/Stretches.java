package org.entente.app.store;

import java.util.NoSuchElementException;
import java.util.function.LongFunction;

/** The rows of a table stretch by stretch: the next is asked for when all of the one before are taken. */
final class Stretches<T> implements Searchable.Rows<T> {
    private final long end;
    private final int length;
    private final LongFunction<Searchable.Rows<T>> stretch;
    private long next;
    private Searchable.Rows<T> rows;

    /**
     * @param end after the last row
     * @param stretch of so many rows from this one on
     */
    Stretches(long end, int length, LongFunction<Searchable.Rows<T>> stretch) {
        this.end = end;
        this.length = length;
        this.stretch = stretch;
    }

    @Override
    public boolean hasNext() {
        while (rows == null || !rows.hasNext()) {
            close();
            if (next >= end) {
                return false;
            }
            rows = stretch.apply(next);
            next += length;
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
