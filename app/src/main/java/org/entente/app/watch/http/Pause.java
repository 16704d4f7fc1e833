package org.entente.app.watch.http;

import java.time.Instant;

/** Lets time go by. */
public interface Pause {
    /**
     * Returns at this time, or at once if it is past.
     *
     * @throws java.util.concurrent.CancellationException if the watch is told to stop meanwhile
     */
    void until(Instant time);
}
