package org.entente.app.exchange.out;

import java.io.IOException;
import java.util.Iterator;
import org.entente.app.store.ToldEvent;

/** A format of events: writes them in their order, and counts what it cannot hold. */
interface Shape {
    void write(Iterator<ToldEvent> events, WholeFolder folder, Written written) throws IOException;
}
