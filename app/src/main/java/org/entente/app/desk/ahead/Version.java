package org.entente.app.desk.ahead;

import org.entente.app.desk.Readers;
import org.entente.app.store.Store;

/** The store's version, asked for twice a second at most. */
final class Version {
    private static final long NANOS = 500_000_000L;

    private record Asked(long version, long at) {}

    private final Readers readers;
    private volatile Asked last;

    Version(Readers readers) {
        this.readers = readers;
    }

    long now() {
        Asked known = last;
        return known != null && System.nanoTime() - known.at < NANOS ? known.version : ask();
    }

    private synchronized long ask() {
        if (last == null || System.nanoTime() - last.at >= NANOS) {
            last = new Asked(readers.read(Store::version), System.nanoTime());
        }
        return last.version;
    }
}
