package org.entente.app.exchange.in;

import org.entente.app.corpus.input.Reason;

/** Why a row is left out. There may be millions, so it knows no stack. */
final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    BadRow(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
