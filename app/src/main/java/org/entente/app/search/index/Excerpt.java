package org.entente.app.search.index;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.ontology.Span;

/**
 * A part of a text, with what was looked for.
 *
 * @param marks where in {@code text} the words stand that were looked for, in order, none within another
 */
public record Excerpt(String text, List<Span> marks) {
    public Excerpt {
        marks = List.copyOf(marks);
    }

    /** A piece of the excerpt that is marked throughout or not at all. */
    public record Piece(String text, boolean marked) {}

    /** All of it, piece by piece. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Span mark : marks) {
            add(pieces, from, mark.begin(), false);
            add(pieces, mark.begin(), mark.end(), true);
            from = mark.end();
        }
        add(pieces, from, text.length(), false);
        return pieces;
    }

    private void add(List<Piece> pieces, int begin, int end, boolean marked) {
        if (begin < end) {
            pieces.add(new Piece(text.substring(begin, end), marked));
        }
    }
}
