package org.entente.app.store;

import java.sql.SQLException;
import java.util.List;
import org.entente.app.Fault;

/** What DuckDB complains of, in words that say what the user can do about it. */
final class Trouble {
    /** A kind of complaint, known by words that stand in it. */
    private record Kind(List<String> words, String fault, String remedy) {}

    private static final Kind IN_USE = new Kind(
            List.of("Could not set lock", "Conflicting lock", "different configuration"),
            "is open in another process",
            "close it, or copy the file");

    private static final List<Kind> KINDS = List.of(
            IN_USE,
            new Kind(
                    List.of("No space left", "File too large", "Disk quota exceeded", "not enough space", "Disk full"),
                    "cannot grow: the disk is full",
                    "free some space and run the same command again; what is stored is safe, and it goes on from there"),
            new Kind(List.of("version number"), "was written by another version of DuckDB", "ingest into a new store"),
            new Kind(
                    List.of(
                            "checksum",
                            "Could not read enough bytes",
                            "Corrupt",
                            "corrupt",
                            "Serialization Error",
                            "Failed to deserialize",
                            "not a valid DuckDB database file"),
                    "is damaged",
                    "restore it from a copy, or ingest into a new store"),
            new Kind(
                    List.of("Permission denied", "Read-only file system", "read-only mode"),
                    "cannot be written to",
                    "change the permissions of the file and its folder, or store elsewhere"),
            new Kind(
                    List.of("Out of Memory"),
                    "needs more memory than there is",
                    "end other programs, or ask for less at once"));

    private Trouble() {}

    /** Whether another process has the store. */
    static boolean isInUse(SQLException e) {
        return IN_USE.words().stream().anyMatch(firstLine(e)::contains);
    }

    /** @param what what was tried: a statement, or "open" */
    static Fault of(String place, String what, SQLException e) {
        String message = firstLine(e);
        for (Kind kind : KINDS) {
            if (kind.words().stream().anyMatch(message::contains)) {
                boolean damaged = kind.fault().equals("is damaged");
                return new Fault(place, damaged ? "is damaged: " + message : kind.fault(), kind.remedy(), e);
            }
        }
        String statement = what.strip().lines().findFirst().orElse("");
        return new Fault(
                place,
                message + " (in: " + statement + ")",
                "this may be a bug of Entente; ENTENTE_DEBUG=1 shows where",
                e);
    }

    /** DuckDB's library is unpacked into the folder for temporary files before it can be loaded. */
    static Fault unloaded(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Fault(
                System.getProperty("java.io.tmpdir"),
                "DuckDB cannot be loaded from this folder: " + cause.getMessage(),
                "it takes 70 MB there: free some space, or name another with ENTENTE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER",
                e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
