package org.entente.app.benchmark;

import java.io.PrintStream;

/** Tells of the way through a file by a byte for every 64 KB. */
final class Steps {
    private static final int STEP = 1 << 16;

    private final PrintStream told;
    private long steps;

    Steps(PrintStream told) {
        this.told = told;
    }

    void to(long bytes) {
        while (steps < bytes / STEP) {
            steps++;
            told.write('.');
            told.flush();
        }
    }
}
