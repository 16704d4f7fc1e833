package org.entente.spark;

import java.io.Serializable;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;

/** An input that was left out, and why; {@code order} is its place in the corpus. */
record Left(long order, String place, Reason reason, String detail) implements Serializable {
    static Left of(long order, Skipped skipped) {
        return new Left(order, skipped.place(), skipped.reason(), skipped.detail());
    }

    /** Its row in {@code skipped}. */
    Object[] row(int run) {
        return new Object[] {run, place, reason.code(), detail, reason.remedy()};
    }
}
