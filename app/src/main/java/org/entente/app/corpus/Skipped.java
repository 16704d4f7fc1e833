package org.entente.app.corpus;

import org.entente.app.Fault;

/** An input that was left out: where it is, and what is wrong with it in detail. */
public record Skipped(String place, Reason reason, String detail) implements Result {
    /** Place, fault and remedy in one line. */
    public String line() {
        return Fault.line(place, detail, reason.remedy());
    }
}
