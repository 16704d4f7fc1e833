package org.entente.app;

/** This program. */
public final class Program {
    /** Its version, as every output names it. */
    public static final String VERSION = "0.1.0";

    private Program() {}
}
