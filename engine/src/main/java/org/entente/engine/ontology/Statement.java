package org.entente.engine.ontology;

/** Somebody said something: the speaker, the verb, what was said, and the sentence it stands in. */
public record Statement(Actor speaker, String verb, Span span, int sentence) {}
