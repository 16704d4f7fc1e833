package org.entente.app.desk.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entente.app.store.Holdings;
import org.entente.app.store.Store;

/** What the articles are, counted again only after some have come, and not at every one that comes. */
public final class Stocktaking {
    private static final Duration LEAST = Duration.ofSeconds(10);

    private final Clock clock;
    private Holdings counted;
    private int run;
    private Instant at = Instant.MIN;

    public Stocktaking(Clock clock) {
        this.clock = clock;
    }

    /** What they are, after the last run that has ended, or some seconds ago where one is under way. */
    public synchronized Holdings of(Store store) {
        int last = store.runs().last();
        boolean isOld = !clock.instant().isBefore(at.plus(LEAST));
        boolean isOther = last != run
                || isOld
                        && counted != null
                        && counted.articles() != store.articles().size();
        if (counted == null || isOther) {
            counted = store.runs().holdings();
        }
        if (isOld || isOther) {
            run = last;
            at = clock.instant();
        }
        return counted;
    }
}
