package org.entente.engine.lexicon;

/**
 * One file of the lexicon: its name with folders ("events/04-consult.yaml") and its text.
 *
 * @param own it is from the user's own folder: its actors win over ours
 */
public record LexiconSource(String name, String text, boolean own) {
    /** A file of ours. */
    public LexiconSource(String name, String text) {
        this(name, text, false);
    }

    /** The same file as one of the user's. */
    public LexiconSource asOwn() {
        return new LexiconSource(name, text, true);
    }
}
