package org.entente.app.actors;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.lexicon.Origin;
import org.entente.engine.lexicon.Problem;

/** What a check of the actor tables has found, in the order of the files; each has its place and its remedy. */
public final class Findings {
    private final List<Problem> faults = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Findings(List<Problem> faults) {
        this.faults.addAll(faults);
    }

    void fault(Origin origin, String item, String fault) {
        faults.add(new Problem(origin.file(), origin.line(), item, fault));
    }

    void warning(Origin origin, String item, String fault) {
        warnings.add(new Problem(origin.file(), origin.line(), item, fault));
    }

    /** What is wrong whatever was meant. */
    public List<Problem> faults() {
        return faults.stream().sorted().distinct().toList();
    }

    /** What may be meant so, and mostly is not. */
    public List<Problem> warnings() {
        return warnings.stream().sorted().distinct().toList();
    }
}
