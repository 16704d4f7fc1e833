package org.entente.app.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.render.Marks.Kind;
import org.entente.app.render.Marks.Mark;
import org.entente.app.render.Marks.Piece;
import org.entente.engine.coding.Layout;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** The article's text as HTML, as in print, with its marks; repeated passages are folded away. */
final class MarkedText {
    private final Reading reading;
    private final Marks marks;
    private final Set<String> anchored = new HashSet<>();
    private final StringBuilder html = new StringBuilder();

    private MarkedText(Reading reading) {
        this.reading = reading;
        this.marks = new Marks(reading);
    }

    static String html(Reading reading) {
        MarkedText text = new MarkedText(reading);
        text.paragraphs(Layout.of(reading.article().text()).paragraphs());
        return text.html.toString();
    }

    private void paragraphs(List<Span> paragraphs) {
        Set<Integer> repeated =
                reading.repeated().stream().map(Reading.Repeated::paragraph).collect(Collectors.toSet());
        boolean folded = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean fold = repeated.contains(i);
            if (fold && !folded) {
                html.append("<details><summary>A passage repeated word for word; read once</summary>\n");
            } else if (!fold && folded) {
                html.append("</details>\n");
            }
            folded = fold;
            paragraph(paragraphs.get(i), i == 0);
        }
        html.append(folded ? "</details>\n" : "");
    }

    private void paragraph(Span span, boolean first) {
        boolean title = first
                && span.of(reading.article().text()).equals(reading.article().title());
        html.append(title ? "<h1>" : "<p>");
        marks.pieces(span).forEach(this::piece);
        html.append(title ? "</h1>\n" : "</p>\n");
    }

    private void piece(Piece piece) {
        String words = Html.escaped(piece.span().of(reading.article().text()));
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
        link.ifPresent(mark -> html.append(" href=\"#").append(mark.row()).append('"'));
        html.append('>').append(words).append("</").append(tag).append('>');
    }

    /** The place a row's link leads to: where its first mark begins. */
    private void anchor(Mark mark) {
        boolean leads = mark.kind() != Kind.ROLE && mark.kind() != Kind.MENTION;
        if (leads && anchored.add(mark.row())) {
            html.append("<span id=\"in-").append(mark.row()).append("\"></span>");
        }
    }

    private static String attributes(List<Mark> marks) {
        Set<String> classes = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        for (Mark mark : marks) {
            classes.add(mark.kind().name().toLowerCase(java.util.Locale.ROOT));
            if (mark.kind() == Kind.TRIGGER) {
                classes.add("q" + mark.quad());
            }
            if (!mark.row().isEmpty()) {
                rows.add(mark.row());
            }
        }
        String notes = marks.stream()
                .map(Mark::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return " class=\"" + String.join(" ", classes) + "\""
                + (rows.isEmpty() ? "" : " data-rows=\"" + String.join(" ", rows) + "\"")
                + (notes.isEmpty() ? "" : " title=\"" + Html.escaped(notes) + "\"");
    }
}
