package org.entente.app.exchange.out;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.store.ToldEvent;

/** The events that a format can hold; the others are counted as left out, by the reason why. */
final class Fitting implements Iterator<ToldEvent> {
    private final Iterator<ToldEvent> all;
    private final Limits limits;
    private final Written written;
    private ToldEvent ahead;

    Fitting(Iterator<ToldEvent> all, Limits limits, Written written) {
        this.all = all;
        this.limits = limits;
        this.written = written;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && all.hasNext()) {
            ToldEvent next = all.next();
            Optional<String> reason = limits.against(next);
            reason.ifPresent(written::leaveOut);
            ahead = reason.isEmpty() ? next : null;
        }
        return ahead != null;
    }

    @Override
    public ToldEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ToldEvent next = ahead;
        ahead = null;
        return next;
    }
}
