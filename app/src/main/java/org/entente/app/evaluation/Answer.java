package org.entente.app.evaluation;

/** What the coder answered to one item, as it is written to a file of predictions; {@code NONE} if nothing. */
public record Answer(String id, String answer) {
    public static final String NONE = "NONE";

    public String line() {
        return id + "\t" + answer + "\n";
    }
}
