package org.entente.engine.lexicon;

/** One file of the lexicon: its name with folders ("events/04-consult.yaml") and its text. */
public record LexiconSource(String name, String text) {}
