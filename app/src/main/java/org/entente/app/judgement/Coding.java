package org.entente.app.judgement;

import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** Who did what to whom, when, and whether it has come to pass: that of an event which people judge. */
public record Coding(Actor source, Actor target, Cameo code, When when, Status status) {
    /** Whether it says the same, however the actors are called. */
    public boolean saysSameAs(Coding other) {
        return Slot.ALL.stream().allMatch(slot -> slot.of(this).equals(slot.of(other)));
    }

    /** {@code "SANCTION"}, or {@code "STATEMENT"} for root 01. */
    public String type() {
        return code.typeName();
    }
}
