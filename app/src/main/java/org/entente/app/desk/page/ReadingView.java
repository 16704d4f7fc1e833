package org.entente.app.desk.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.render.MarkedText;
import org.entente.app.render.Note;
import org.entente.app.render.Notes;
import org.entente.engine.coding.Layout;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/**
 * A reading as a page shows it, whether it comes out of a store or was just made: the text with its marks, and a list of
 * what was read.
 *
 * @param passages of the text; none if it is not kept
 * @param mentions whether all words that name an actor are marked, not only those of events
 */
public record ReadingView(
        List<Passage> passages, List<Row> events, List<Row> assessments, List<Row> statements, boolean mentions) {
    /** Paragraphs in a row; {@code repeated} if they say word for word what stood before. */
    public record Passage(boolean repeated, List<Paragraph> paragraphs) {}

    /** @param text as HTML, made by {@link MarkedText} */
    public record Paragraph(Content text, boolean title) {}

    /** @param address where the row leads; without one to its place in the text */
    public record Row(Note note, Optional<String> address) {
        public String href() {
            return address.orElse("#in-" + note.row());
        }
    }

    /** @param addresses where the event of this number (from 0) of the reading has a page of its own, if it has one */
    public static ReadingView of(Reading reading, Function<Integer, Optional<String>> addresses) {
        Map<String, Row> rows = Notes.of(reading).stream()
                .map(note -> new Row(
                        note, note.row().startsWith("e") ? addresses.apply(note.number() - 1) : Optional.empty()))
                .collect(Collectors.toMap(row -> row.note().row(), Function.identity()));
        return new ReadingView(
                passages(reading, row -> leads(rows.get(row))),
                rows(rows, "e", reading.events().size()),
                rows(rows, "a", reading.assessments().size()),
                rows(rows, "s", reading.statements().size()),
                !reading.mentions().isEmpty());
    }

    public boolean hasText() {
        return !passages.isEmpty();
    }

    /** How many rows there are. */
    public int size() {
        return events.size() + assessments.size() + statements.size();
    }

    /** From the text to the event's page, or to the row. */
    private static String leads(Row row) {
        return row.address().orElse("#" + row.note().row());
    }

    private static List<Row> rows(Map<String, Row> rows, String kind, int size) {
        List<Row> all = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            all.add(rows.get(kind + i));
        }
        return all;
    }

    private static List<Passage> passages(Reading reading, Function<String, String> addresses) {
        if (reading.article().text().isEmpty()) {
            return List.of();
        }
        MarkedText text = new MarkedText(reading, "", addresses);
        List<Integer> repeated =
                reading.repeated().stream().map(Reading.Repeated::paragraph).toList();
        List<Span> paragraphs = Layout.of(reading.article().text()).paragraphs();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean again = repeated.contains(i);
            if (passages.isEmpty() || passages.get(passages.size() - 1).repeated() != again) {
                passages.add(new Passage(again, new ArrayList<>()));
            }
            passages.get(passages.size() - 1).paragraphs().add(paragraph(reading, text, paragraphs.get(i), i == 0));
        }
        return passages;
    }

    private static Paragraph paragraph(Reading reading, MarkedText text, Span span, boolean first) {
        boolean title = first
                && span.of(reading.article().text()).equals(reading.article().title());
        String html = text.of(span);
        return new Paragraph(out -> out.writeContent(html), title);
    }
}
