package org.entente.app.store;

/**
 * On what terms articles are put into a store.
 *
 * @param lexicon the version of the lexicon they were coded with
 * @param texts whether texts and sentences are kept; offsets and digests are in any case
 * @param directory knows the outlets' states and the actors' names
 */
public record Terms(String lexicon, boolean texts, Directory directory) {
    /** With texts, and without a directory. */
    public static Terms of(String lexicon) {
        return new Terms(lexicon, true, Directory.NONE);
    }
}
