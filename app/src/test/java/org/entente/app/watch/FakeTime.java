package org.entente.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.app.watch.http.Pause;

/** A clock that goes on only when somebody waits, and then at once. */
public final class FakeTime extends Clock implements Pause {
    public static final Instant START = Instant.parse("2024-02-20T12:00:00Z");

    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private Instant now = START;
    private Instant stop = Instant.MAX;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void until(Instant time) {
        if (time.isAfter(now)) {
            waits.add(Duration.between(now, time));
            now = time;
        }
        if (!now.isBefore(stop)) {
            throw new CancellationException("told to stop");
        }
    }

    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** From this time on everybody is told to stop. */
    public synchronized FakeTime stopAt(Instant time) {
        stop = time;
        return this;
    }

    /** How long was waited, each time. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
