package org.entente.app.corpus.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.entente.app.Fault;

/** An input that was left out: where it is, and what is wrong with it in detail. */
public record Skipped(String place, Reason reason, String detail) implements Result {
    /** Place, fault and remedy in one line. */
    public String line() {
        return Fault.line(place, detail, reason.remedy());
    }

    /** What an exception on the way through a source tells its owner. */
    public static Skipped unreadable(String place, IOException e) {
        if (e instanceof Spoiled spoiled) {
            return new Skipped(place, spoiled.reason(), spoiled.getMessage());
        }
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new Skipped(place, Reason.UNREADABLE, "cannot be read: " + why);
    }
}
