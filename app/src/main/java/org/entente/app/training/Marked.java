package org.entente.app.training;

import java.util.List;
import org.entente.engine.ontology.Span;

/**
 * A sentence with its source and target marked, and the kind of event between them.
 *
 * @param line where it stands in its file, from 1; the parts of the data are told apart by it
 */
public record Marked(String kind, int line, String text, List<Span> source, List<Span> target) {
    private static final int EVERY = 8;

    /** Every eighth line is kept for the test. */
    public boolean isHeldOut() {
        return line % EVERY == 0;
    }

    /**
     * Odd lines were looked at while the lexicon was written: what it makes of them says too much of its worth, so only
     * their words are learned from.
     */
    public boolean wasSeen() {
        return line % 2 == 1;
    }
}
