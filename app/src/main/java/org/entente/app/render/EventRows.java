package org.entente.app.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;

/** The events of a reading as numbered rows, each with its sentence under it. */
final class EventRows {
    private static final int INDENT = 4;
    private static final int LEAST_LABEL = 12;

    private final Reading reading;
    private final Terminal terminal;
    private final int whenWidth;
    private final int whoWidth;

    EventRows(Reading reading, Terminal terminal) {
        this.reading = reading;
        this.terminal = terminal;
        this.whenWidth =
                widest(reading.events().stream().map(e -> Labels.when(e.when())).toList());
        this.whoWidth = widest(reading.events().stream().map(EventRows::who).toList());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            Event event = reading.events().get(i);
            lines.addAll(row(i + 1, event));
            Evidence first = event.evidence().get(0);
            Span sentence = sentence(first);
            lines.addAll(Wrapped.lines(
                    terminal, INDENT, sentence.of(reading.article().text()), List.of(trigger(first, sentence))));
            alsoTold(event).ifPresent(note -> lines.addAll(Wrapped.lines(terminal, INDENT, note)));
        }
        return lines;
    }

    private List<String> row(int number, Event event) {
        String row = padded(Integer.toString(number), -3) + " "
                + padded(Labels.when(event.when()), whenWidth) + "  "
                + padded(who(event), whoWidth) + "  "
                + Labels.type(event.code()) + " " + event.code().code();
        String notes = notes(event);
        int room = terminal.width() - row.length() - 1 - (notes.isEmpty() ? 0 : notes.length() + 2);
        if (room >= 0) {
            String label =
                    room < LEAST_LABEL ? "" : " " + Wrapped.cut(event.code().label(), room);
            return List.of(terminal.bold(row) + terminal.faint(label) + (notes.isEmpty() ? "" : "  " + notes));
        }
        List<String> lines = new ArrayList<>(List.of(terminal.bold(row)));
        lines.addAll(Wrapped.lines(terminal, INDENT, notes));
        return lines;
    }

    private static String notes(Event event) {
        List<String> notes = new ArrayList<>();
        if (event.status() != Status.HAPPENED) {
            notes.add(event.status().code());
        }
        if (event.attribution().kind() == Attribution.Kind.SPEAKER) {
            notes.add("says " + Labels.teller(event.attribution()));
        }
        return String.join(", ", notes);
    }

    private static String who(Event event) {
        return event.source().actor().label() + " → " + event.target().actor().label();
    }

    private static java.util.Optional<String> alsoTold(Event event) {
        int first = event.evidence().get(0).sentence();
        Set<String> others = event.evidence().stream()
                .map(Evidence::sentence)
                .filter(sentence -> sentence != first)
                .map(sentence -> Integer.toString(sentence + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return others.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        "also told in sentence" + (others.size() == 1 ? " " : "s ") + String.join(", ", others));
    }

    /** The sentence of a telling; its own span if the reading has no such sentence. */
    private Span sentence(Evidence telling) {
        return telling.sentence() >= 0
                        && telling.sentence() < reading.sentences().size()
                ? reading.sentences().get(telling.sentence())
                : telling.span();
    }

    /** Where the trigger stands, counted from the begin of the sentence. */
    private Span trigger(Evidence telling, Span sentence) {
        Span words = Triggers.span(reading, telling);
        int begin = Math.max(words.begin(), sentence.begin());
        int end = Math.max(begin, Math.min(words.end(), sentence.end()));
        return new Span(begin - sentence.begin(), end - sentence.begin());
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Filled with spaces on the right, or on the left if the width is negative. */
    private static String padded(String text, int width) {
        String fill = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
        return width < 0 ? fill + text : text + fill;
    }
}
