package org.entente.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.app.watch.http.Pause;

/** Sleeps, and wakes everybody who sleeps when the watch is told to stop. */
public final class Stop implements Pause {
    private final Clock clock;
    private final CountDownLatch told = new CountDownLatch(1);

    public Stop(Clock clock) {
        this.clock = clock;
    }

    /** From any thread. */
    public void tell() {
        told.countDown();
    }

    @Override
    public void until(Instant time) {
        try {
            Instant now = clock.instant();
            long nanos = time.isAfter(now) ? nanos(Duration.between(now, time)) : 0;
            if (told.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new CancellationException("told to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static long nanos(Duration duration) {
        Duration most = Duration.ofDays(1000);
        return (duration.compareTo(most) > 0 ? most : duration).toNanos();
    }
}
