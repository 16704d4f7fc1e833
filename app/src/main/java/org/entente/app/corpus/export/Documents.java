package org.entente.app.corpus.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.entente.app.corpus.export.ExportLayout.Edge;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.LookAhead;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/**
 * The documents of an export, cut at its layout's edges and read one by one. What follows an edge and has no head of a
 * document belongs to the one before: an article may quote "End of Document". So one document is held back until the
 * next is seen; no more is kept.
 */
final class Documents extends LookAhead {
    private final String place;
    private final ExportLayout layout;
    private final ExportLayout.Edges edges;
    private final Lines lines;
    private final Queue<Result> ready = new ArrayDeque<>();
    private Piece held;
    private Piece open = new Piece();
    private int number;
    private boolean ended;

    Documents(String place, ExportLayout layout, Lines lines) {
        super(place);
        this.place = place;
        this.layout = layout;
        this.lines = lines;
        edges = layout.edges();
    }

    @Override
    protected Optional<Result> find() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    private void advance() {
        try {
            Optional<String> line = lines.next();
            if (line.isPresent()) {
                take(line.get());
            } else {
                cut(false);
                finish();
            }
        } catch (IOException e) {
            finish();
            ready.add(Skipped.unreadable(place, e));
        }
    }

    private void take(String line) {
        Edge edge = edges.of(line);
        if (edge == Edge.BEGINS) {
            cut(true);
        }
        open.add(line);
        if (edge == Edge.ENDS) {
            cut(true);
        }
    }

    /** @param atEdge whether the layout ends the open piece, and not the text: a summary may follow the last document */
    private void cut(boolean atEdge) {
        if (layout.isDocument(open.lines)) {
            release();
            held = open;
        } else if (held != null && atEdge) {
            held.add(open);
        }
        open = new Piece();
    }

    private void finish() {
        ended = true;
        release();
    }

    private void release() {
        if (held != null) {
            number++;
            ready.add(held.read(layout, place + "!" + number));
            held = null;
        }
    }

    /** The lines of what may be a document; of more than an article may hold only the beginning. */
    private static final class Piece {
        private final List<String> lines = new ArrayList<>();
        private long characters;

        void add(String line) {
            characters += line.length() + 1;
            if (characters <= PlainText.LIMIT) {
                lines.add(line);
            }
        }

        void add(Piece more) {
            more.lines.forEach(this::add);
        }

        Result read(ExportLayout layout, String place) {
            try {
                if (characters > PlainText.LIMIT) {
                    throw BadInput.tooLarge();
                }
                return new Result.Found(place, layout.read(lines).article());
            } catch (BadInput bad) {
                return bad.at(place);
            }
        }
    }
}
