package org.entente.app;

/**
 * Why a command cannot go on: the place, the fault and the remedy, shown to the user as one line, {@code place: fault;
 * remedy}. It is for what the user can mend; a bug stays an ordinary exception.
 */
public final class Fault extends RuntimeException {
    /** What the user has to change: the command line, or something in the world. */
    public enum Kind {
        /** The command line is wrong: a bad date, an unknown actor. Exit code 2. */
        USAGE,
        /** The world is: a file that cannot be read, a store in use. Exit code 3. */
        CANNOT
    }

    private final Kind kind;
    private final String place;
    private final String fault;
    private final String remedy;

    private Fault(Kind kind, String place, String fault, String remedy, Throwable cause) {
        super(line(place, fault, remedy), cause);
        this.kind = kind;
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    /** The command cannot do its work; {@code new Fault("x.duckdb", "is a folder", "name a file")}. */
    public Fault(String place, String fault, String remedy) {
        this(Kind.CANNOT, place, fault, remedy, null);
    }

    /** The same, with what caused it; the cause is shown when {@code ENTENTE_DEBUG=1}. */
    public Fault(String place, String fault, String remedy, Throwable cause) {
        this(Kind.CANNOT, place, fault, remedy, cause);
    }

    /** The command was called wrongly; {@code Fault.usage("--from", "\"2024-13-01\" is not a date", "write yyyy-mm-dd")}. */
    public static Fault usage(String place, String fault, String remedy) {
        return new Fault(Kind.USAGE, place, fault, remedy, null);
    }

    public Kind kind() {
        return kind;
    }

    /** Where it is: a file, an option, a line. */
    public String place() {
        return place;
    }

    /** What is wrong there. */
    public String fault() {
        return fault;
    }

    /** What can be done about it; empty where the fault says it. */
    public String remedy() {
        return remedy;
    }

    /** One line in the shape every message of Entente has; an empty remedy is left out. */
    public static String line(String place, String fault, String remedy) {
        return place + ": " + fault + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
