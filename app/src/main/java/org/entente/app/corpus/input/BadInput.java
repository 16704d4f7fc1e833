package org.entente.app.corpus.input;

/** Carries a reason from deep inside an input to its rim, where it becomes a {@link Skipped}. */
public final class BadInput extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public BadInput(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public Skipped at(String place) {
        return new Skipped(place, reason, getMessage());
    }

    public static BadInput tooLarge() {
        return new BadInput(Reason.TOO_LARGE, "is larger than 20 MB, too large for one article");
    }
}
