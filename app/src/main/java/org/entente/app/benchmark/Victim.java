package org.entente.app.benchmark;

import java.nio.file.Path;

/** A process to be killed. It writes a byte to its output as often as it has done something. */
public final class Victim {
    private Victim() {}

    /** @param args the work, the store, and how many articles or rows */
    public static void main(String[] args) {
        KilledWork.valueOf(args[0]).run(Path.of(args[1]), Integer.parseInt(args[2]), System.out);
    }
}
