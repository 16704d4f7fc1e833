package org.entente.app.corpus.export;

import java.util.List;
import org.entente.app.corpus.input.BadInput;

/** One way in which a database writes many documents into one text. */
interface ExportLayout {
    /** What a line does to the document around it. */
    enum Edge {
        NONE,
        /** The line is the first of a document. */
        BEGINS,
        /** The line is the last of a document. */
        ENDS
    }

    /** Finds the edges of one text; asked of its lines in order, as a layout may number its documents. */
    @FunctionalInterface
    interface Edges {
        Edge of(String line);
    }

    /** Whether the text that begins with these lines is surely of this layout. */
    boolean fits(List<String> beginning);

    Edges edges();

    /** Whether these lines have the head of a document; if not, an edge before them was none. */
    boolean isDocument(List<String> lines);

    /** @throws BadInput if the document has no body */
    Found read(List<String> lines) throws BadInput;
}
