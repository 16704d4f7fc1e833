package org.entente.app.evaluation;

/** A line of a gold file that cannot be used: what is wrong, and what to do about it. */
public final class BadGold extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    public BadGold(String fault, String remedy) {
        super(fault);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
