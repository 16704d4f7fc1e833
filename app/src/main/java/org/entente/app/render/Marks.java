package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/**
 * The marked words of an article. Marks may nest and overlap: the text is cut wherever one begins or ends, and every
 * piece carries all marks that lie over it.
 */
final class Marks {
    /** What a mark stands for; the order is that of importance. */
    enum Kind {
        TRIGGER,
        ASSESSMENT,
        SOURCE,
        TARGET,
        STATEMENT,
        DATE,
        MENTION
    }

    /**
     * @param row the row of the list it belongs to, {@code e1}, {@code s1} or {@code a1}; empty for a mention or a date
     * @param note what the piece shows as its title; may be empty
     */
    record Mark(Span span, Kind kind, String row, String note, int quad) {}

    /** Words with all marks over them; may have none. */
    record Piece(Span span, List<Mark> marks) {}

    private final List<Mark> marks = new ArrayList<>();

    Marks(Reading reading) {
        for (int i = 0; i < reading.events().size(); i++) {
            event(reading, reading.events().get(i), "e" + (i + 1));
        }
        for (int i = 0; i < reading.assessments().size(); i++) {
            add(reading.assessments().get(i).span(), Kind.ASSESSMENT, "a" + (i + 1), "", 0);
        }
        for (int i = 0; i < reading.statements().size(); i++) {
            add(reading.statements().get(i).span(), Kind.STATEMENT, "s" + (i + 1), "", 0);
        }
        for (Dated date : reading.dates()) {
            add(date.span(), Kind.DATE, "", Labels.when(date.when()), 0);
        }
        for (Mention mention : reading.mentions()) {
            add(mention.span(), Kind.MENTION, "", note(mention.actor()), 0);
        }
    }

    private void event(Reading reading, Event event, String row) {
        String note = Labels.type(event.code()) + " " + event.code().code();
        for (Evidence telling : event.evidence()) {
            add(
                    Triggers.span(reading, telling),
                    Kind.TRIGGER,
                    row,
                    note,
                    event.code().quad());
        }
        add(event.source().span(), Kind.SOURCE, row, "", 0);
        add(event.target().span(), Kind.TARGET, row, "", 0);
    }

    private void add(Span span, Kind kind, String row, String note, int quad) {
        if (span.length() > 0) {
            marks.add(new Mark(span, kind, row, note, quad));
        }
    }

    private static String note(Actor actor) {
        return actor.name().isEmpty() ? actor.label() : actor.label() + ", " + actor.name();
    }

    /** The pieces of a stretch of the text, in order, without gaps. */
    List<Piece> pieces(Span stretch) {
        List<Mark> over =
                marks.stream().filter(mark -> mark.span().overlaps(stretch)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
        for (Mark mark : over) {
            cuts.add(Math.max(stretch.begin(), mark.span().begin()));
            cuts.add(Math.min(stretch.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int begin = stretch.begin();
        for (int end : cuts.tailSet(begin, false)) {
            Span span = new Span(begin, end);
            pieces.add(new Piece(
                    span,
                    over.stream().filter(mark -> mark.span().overlaps(span)).toList()));
            begin = end;
        }
        return pieces;
    }
}
