package org.entente.app.exchange.out;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.entente.app.store.ToldEvent;

/** Only what has happened or goes on; the rest is counted as left out, by status. */
final class Deeds implements Iterator<ToldEvent> {
    private final Iterator<ToldEvent> all;
    private final Written written;
    private ToldEvent ahead;

    Deeds(Iterator<ToldEvent> all, Written written) {
        this.all = all;
        this.written = written;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && all.hasNext()) {
            ToldEvent next = all.next();
            if (next.event().status().isDeed()) {
                ahead = next;
            } else {
                written.leaveOut(next.event().status().code() + ", which is no deed");
            }
        }
        return ahead != null;
    }

    @Override
    public ToldEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ToldEvent deed = ahead;
        ahead = null;
        return deed;
    }
}
