package org.entente.engine.ontology;

/**
 * Somebody said something: the speaker, the verb, what was said, and the sentence it stands in.
 *
 * @param quoted whether it stands in quotation marks, from its first word to its last
 */
public record Statement(Actor speaker, String verb, Span span, int sentence, boolean quoted) {}
