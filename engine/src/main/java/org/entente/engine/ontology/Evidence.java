package org.entente.engine.ontology;

/** One telling: index of the sentence, its span in the text, and the words that made the event. */
public record Evidence(int sentence, Span span, String trigger) {}
