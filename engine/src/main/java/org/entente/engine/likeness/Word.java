package org.entente.engine.likeness;

/**
 * A word as it is compared.
 *
 * @param hash 64 bits of it, without case, accents and signs
 */
record Word(long hash, Kind kind) {
    /** What it means for a copy if the word is new. */
    enum Kind {
        PLAIN,
        /** It begins with a capital letter where a sentence does not. */
        NAME,
        /** A number, a day, a month or a negation. */
        FIGURE
    }

    /** Stories made to one pattern differ in such words. */
    boolean isTelling() {
        return kind != Kind.PLAIN;
    }
}
