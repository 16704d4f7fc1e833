package org.entente.app.corpus.input;

import java.io.IOException;

/** Opens sources of any format: what a container needs to read what lies in it. */
public interface Opening {
    /**
     * What the source holds, or why it cannot be read. What nobody reads is counted and passed over, as in a folder.
     * Closing the articles closes the source.
     */
    Articles open(Source source) throws IOException;

    /** Something the user should know of a source that was read: {@code "read as windows-1252"}. */
    default void remark(String place, String what) {}

    /** Counts an entry that is no article by its nature, such as a link. */
    default void passOver(String kind) {}
}
