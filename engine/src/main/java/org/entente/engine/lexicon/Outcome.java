package org.entente.engine.lexicon;

import java.util.Optional;
import org.entente.engine.ontology.Status;

/**
 * What an operator makes of the event it stands over.
 *
 * @param code the new code; empty to keep the event's own
 * @param status the event's new status; empty to keep it
 * @param drop nothing is left: "did not attack"
 */
public record Outcome(Optional<String> code, Optional<Status> status, boolean drop) {
    public static final Outcome SAME = new Outcome(Optional.empty(), Optional.empty(), false);
}
