package org.entente.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When to ask again: the more often something failed, the later, and not everything at the same moment. */
final class Tact {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Duration every;
    private final RandomGenerator random;

    Tact(Duration every, RandomGenerator random) {
        this.every = every;
        this.random = random;
    }

    Duration every() {
        return every;
    }

    /**
     * Exponential back-off with jitter: after n failures in a row between a half and the whole of {@code every} times 2
     * to the n, at most a day; never before the server wishes.
     */
    Instant afterFailures(int failures, Instant now, Optional<Instant> wish) {
        double factor = Math.pow(2, Math.min(failures, MOST_DOUBLINGS));
        double most = Math.min(LONGEST.toMillis(), every.toMillis() * factor);
        Instant own = now.plusMillis((long) (most * (0.5 + 0.5 * random.nextDouble())));
        return wish.filter(own::isBefore).orElse(own);
    }
}
