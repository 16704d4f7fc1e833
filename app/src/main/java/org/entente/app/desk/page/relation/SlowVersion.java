package org.entente.app.desk.page.relation;

/**
 * The version of a large store for what hardly changes with an article more, and takes a second to make anew: an ingest
 * moves it on once a minute.
 */
final class SlowVersion {
    private static final long NANOS = 60_000_000_000L;

    private long version;
    private long due = System.nanoTime();

    synchronized long of(long now) {
        if (System.nanoTime() - due >= 0) {
            version = now;
            due = System.nanoTime() + NANOS;
        }
        return version;
    }
}
