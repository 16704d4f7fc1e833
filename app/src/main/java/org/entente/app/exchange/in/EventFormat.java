package org.entente.app.exchange.in;

import org.entente.app.corpus.input.BadInput;
import org.entente.app.store.ImportedEvent;

/** The form of a data set: how its files are laid out, and what its rows mean. */
interface EventFormat {
    /** Reads the rows of one file. */
    interface Rows {
        /** Whether the first line names the columns. */
        boolean header();

        /** @throws BadRow if the row says nothing that can be kept */
        ImportedEvent read(Row row) throws BadRow;
    }

    /** The layout of a file, told by its first line; {@code first} is only looked at. */
    Rows rows(Row first) throws BadInput;
}
