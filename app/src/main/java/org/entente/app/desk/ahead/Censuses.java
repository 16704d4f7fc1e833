package org.entente.app.desk.ahead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.app.desk.Readers;
import org.entente.app.store.Census;

/**
 * A census of each origin that is asked for. The first is waited for; while the store changes the last one serves, and
 * another is taken in the background, but not so often that counting takes more than a small part of the time.
 */
final class Censuses {
    private static final long LEAST_AGE = 2_000_000_000L;
    /** It is at least so many times as old as it took to count. */
    private static final int SHARE = 20;

    private record Taken(Census census, long version, long at, long took) {}

    private final Readers readers;
    private final Version version;
    private final Background background;
    private final Map<String, Taken> taken = new ConcurrentHashMap<>();
    private final Map<String, AtomicBoolean> counting = new ConcurrentHashMap<>();

    Censuses(Readers readers, Version version, Background background) {
        this.readers = readers;
        this.version = version;
        this.background = background;
    }

    Census of(String origin) {
        Taken known = taken.get(origin);
        if (known == null) {
            readers.refuseWithin();
            return taken.computeIfAbsent(origin, this::take).census;
        }
        long age = System.nanoTime() - known.at;
        if (age > Math.max(LEAST_AGE, SHARE * known.took) && version.now() != known.version) {
            renew(origin);
        }
        return known.census;
    }

    private void renew(String origin) {
        AtomicBoolean busy = counting.computeIfAbsent(origin, of -> new AtomicBoolean());
        if (busy.compareAndSet(false, true)) {
            background.quickly(() -> {
                try {
                    taken.put(origin, take(origin));
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    private Taken take(String origin) {
        long start = System.nanoTime();
        // Asked before: what changes while it counts is counted next time.
        long now = version.now();
        Census census = readers.read(store -> store.census(origin));
        return new Taken(census, now, System.nanoTime(), System.nanoTime() - start);
    }
}
