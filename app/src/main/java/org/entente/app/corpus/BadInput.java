package org.entente.app.corpus;

/** Carries a reason from deep inside an input to its rim, where it becomes a {@link Skipped}. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    BadInput(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Skipped at(String place) {
        return new Skipped(place, reason, getMessage());
    }
}
