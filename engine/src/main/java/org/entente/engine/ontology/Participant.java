package org.entente.engine.ontology;

/** An actor in the place of source or target of an event, and the words that name it (empty if implied). */
public record Participant(Actor actor, Span span) {
    /** Nobody: an event without a target. */
    public static final Participant NONE = new Participant(Actor.NONE, new Span(0, 0));
}
