package org.entente.app.render;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.render.Marks.Kind;
import org.entente.app.render.Marks.Mark;
import org.entente.app.render.Marks.Piece;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/**
 * Stretches of an article's text as HTML, with their marks and the numbers of their sentences. What the article holds is
 * text and nothing else: what looks like markup is escaped, and characters that would turn the order of those after them
 * are shown by their numbers.
 */
public final class MarkedText {
    private final Reading reading;
    private final Marks marks;
    private final String prefix;
    private final Function<String, String> addresses;
    private final Set<String> anchored = new HashSet<>();
    private StringBuilder html = new StringBuilder();

    /**
     * @param prefix before each id and each name of a row, so that several articles may stand on one page
     * @param addresses where a mark leads, by the row it belongs to: {@code "e1"}, {@code "a1"}
     */
    public MarkedText(Reading reading, String prefix, Function<String, String> addresses) {
        this.reading = reading;
        this.prefix = prefix;
        this.marks = new Marks(reading);
        this.addresses = addresses;
    }

    /** A paragraph, sentence by sentence; those that were not read have no number. */
    public String of(Span paragraph) {
        html = new StringBuilder();
        int at = paragraph.begin();
        for (int s = 0; s < reading.sentences().size(); s++) {
            Span sentence = reading.sentences().get(s);
            if (sentence.length() > 0 && sentence.begin() >= at && sentence.end() <= paragraph.end()) {
                pieces(new Span(at, sentence.begin()));
                html.append("<span class=\"sentence\" id=\"%st%d\"><sup>%d</sup>".formatted(prefix, s + 1, s + 1));
                pieces(sentence);
                html.append("</span>");
                at = sentence.end();
            }
        }
        pieces(new Span(at, paragraph.end()));
        return html.toString();
    }

    private void pieces(Span stretch) {
        if (stretch.length() > 0) {
            marks.pieces(stretch).forEach(this::piece);
        }
    }

    private void piece(Piece piece) {
        String words = Html.escaped(Shown.text(piece.span().of(reading.article().text())));
        if (piece.marks().isEmpty()) {
            html.append(words);
            return;
        }
        piece.marks().forEach(this::anchor);
        Optional<Mark> link = piece.marks().stream()
                .filter(mark -> mark.kind() == Kind.TRIGGER || mark.kind() == Kind.ASSESSMENT)
                .findFirst();
        String tag = link.isPresent() ? "a" : "span";
        html.append('<').append(tag).append(attributes(piece.marks()));
        link.ifPresent(mark -> html.append(" href=\"")
                .append(Html.escaped(addresses.apply(mark.row())))
                .append('"'));
        html.append('>').append(words).append("</").append(tag).append('>');
    }

    /** The place a row's link leads to: where its first mark begins. */
    private void anchor(Mark mark) {
        boolean leads = !mark.row().isEmpty() && mark.kind() != Kind.SOURCE && mark.kind() != Kind.TARGET;
        if (leads && anchored.add(mark.row())) {
            html.append("<span id=\"in-").append(prefix).append(mark.row()).append("\"></span>");
        }
    }

    private String attributes(List<Mark> marks) {
        Set<String> classes = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        for (Mark mark : marks) {
            classes.add(mark.kind().name().toLowerCase(Locale.ROOT));
            if (mark.kind() == Kind.TRIGGER) {
                classes.add("q" + mark.quad());
            }
            if (!mark.row().isEmpty()) {
                rows.add(prefix + mark.row());
            }
        }
        String notes = marks.stream()
                .map(Mark::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return " class=\"" + String.join(" ", classes) + "\""
                + (rows.isEmpty() ? "" : " data-rows=\"" + String.join(" ", rows) + "\"")
                + (notes.isEmpty() ? "" : " title=\"" + Html.escaped(Shown.text(notes)) + "\"");
    }
}
