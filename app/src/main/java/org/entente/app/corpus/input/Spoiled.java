package org.entente.app.corpus.input;

import java.io.EOFException;
import java.io.IOException;

/** A stream that breaks off on its way, with the reason for it: a truncated archive, a bomb. */
public final class Spoiled extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Spoiled(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Why a decompressor gave up. */
    public static Spoiled by(Exception e) {
        if (e instanceof Spoiled spoiled) {
            return spoiled;
        }
        String why = String.valueOf(e.getMessage());
        boolean cut = e instanceof EOFException || why.matches("(?i).*(truncated|unexpected end|premature|eof).*");
        return cut
                ? new Spoiled(Reason.TRUNCATED, "ends too early")
                : new Spoiled(Reason.BROKEN_ARCHIVE, "is damaged: " + why);
    }

    public Reason reason() {
        return reason;
    }
}
