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

    public static Skipped unreadable(String place, IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new Skipped(place, Reason.UNREADABLE, "cannot be read: " + why);
    }
}
