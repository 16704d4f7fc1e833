package org.entente.app.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The entries of an archive, in the order in which they lie in it, whether it is a file or a stream. */
interface Entries extends Closeable {
    /** The next one, or empty after the last. What is left unread of the one before is passed over. */
    Optional<Entry> next() throws IOException;
}
