package org.entente.app.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.Example;
import org.entente.engine.ontology.Span;

/** An example of the lexicon in pieces: what is marked as S, T or V, and what stands between. */
public record MarkedExample(List<Piece> pieces) {
    /**
     * A stretch of the sentence.
     *
     * @param mark {@code S}, {@code T}, {@code V}, or empty
     */
    record Piece(String mark, String text) {}

    private record Mark(String name, Span span) {}

    public static MarkedExample of(Example example) {
        List<Mark> marks = new ArrayList<>();
        example.source().forEach(span -> marks.add(new Mark("S", span)));
        example.target().forEach(span -> marks.add(new Mark("T", span)));
        example.trigger().forEach(span -> marks.add(new Mark("V", span)));
        marks.sort(Comparator.comparingInt(mark -> mark.span().begin()));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mark mark : marks) {
            pieces.add(new Piece("", example.text().substring(from, mark.span().begin())));
            pieces.add(new Piece(mark.name(), mark.span().of(example.text())));
            from = mark.span().end();
        }
        pieces.add(new Piece("", example.text().substring(from)));
        return new MarkedExample(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    /** As in the lexicon's files: {@code S[Arnor] V[met] T[Gondor].} */
    public String plain() {
        return pieces.stream()
                .map(piece -> piece.mark().isEmpty() ? piece.text() : piece.mark() + "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    /** With an element of one letter for each mark, as a page holds thousands. */
    String html() {
        return pieces.stream().map(MarkedExample::html).collect(Collectors.joining());
    }

    private static String html(Piece piece) {
        String text = Html.escaped(piece.text());
        return switch (piece.mark()) {
            case "S" -> "<u>" + text + "</u>";
            case "T" -> "<i>" + text + "</i>";
            case "V" -> "<b>" + text + "</b>";
            default -> text;
        };
    }
}
