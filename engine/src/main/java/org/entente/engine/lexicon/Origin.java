package org.entente.engine.lexicon;

/**
 * Where an item of the actor tables stands: {@code actors/people.yaml}, line 41.
 *
 * @param own it is from the user's own folder, not from ours
 */
public record Origin(String file, int line, boolean own) {
    public Origin {
        if (line < 1) {
            throw new IllegalArgumentException(file + ":" + line);
        }
    }

    /** {@code actors/people.yaml:41} */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
