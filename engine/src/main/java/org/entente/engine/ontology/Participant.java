package org.entente.engine.ontology;

/**
 * An actor in the place of source or target of an event, and the words that name it (empty if implied). Words that name
 * no actor we know, "the depot", stand beside {@link Actor#NONE}.
 */
public record Participant(Actor actor, Span span) {
    /** Nobody, and no words: an event without a target. */
    public static final Participant NONE = new Participant(Actor.NONE, new Span(0, 0));
}
