package org.entente.app.proof;

import java.util.List;
import org.entente.engine.lexicon.Problem;

/**
 * What the proof of a lexicon found.
 *
 * @param proved whether the files could be read at all; if not, the faults are those of the files
 */
public record Verdict(boolean proved, int entries, int sentences, List<Problem> faults) {
    static Verdict unreadable(List<Problem> faults) {
        return new Verdict(false, 0, 0, faults);
    }

    /** {@code 1368 entries, 4320 sentences, 1 fault}. */
    public String counts() {
        return entries + " entries, " + sentences + " sentences, " + faultCount();
    }

    String faultCount() {
        return faults.size() + (faults.size() == 1 ? " fault" : " faults");
    }
}
