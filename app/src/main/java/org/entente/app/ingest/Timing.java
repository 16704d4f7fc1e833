package org.entente.app.ingest;

import java.util.function.Supplier;

/** Lets somebody keep the time of each stage of an ingest. */
public interface Timing {
    /** Nobody keeps it. */
    Timing NONE = new Timing() {};

    /** Does the work, on the thread that asks, and returns what comes of it. */
    default <T> T time(Stage stage, Supplier<T> work) {
        return work.get();
    }
}
