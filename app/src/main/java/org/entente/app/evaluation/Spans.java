package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;

/** Whose words name source and target of a sentence's main event, and which of five classes it belongs to. */
public record Spans(List<Judged> judged, List<String> faults) {
    /** A line of gold. */
    record Item(String id, String text, List<Span> source, List<Span> target, int penta) {}

    /** An item with what was answered: words of both sides, and whether the class was right. */
    record Judged(Answer answer, Score source, Score target, boolean isRight) {}

    public static Spans evaluate(Path file, Gold.Half half, Subject subject) {
        Gold<Item> gold = Gold.read(file, half, Spans::item);
        return new Spans(gold.items().stream().map(item -> judge(item, subject)).toList(), gold.faults());
    }

    private static Item item(JsonNode line) throws BadGold {
        Fields fields = new Fields(line);
        String text = fields.text("text");
        return new Item(
                fields.text("id"),
                text,
                fields.spans("source", text),
                fields.spans("target", text),
                fields.number("penta", 0, 4));
    }

    private static Judged judge(Item item, Subject subject) {
        var reading = subject.read(new Article(item.id(), "", item.text(), Optional.empty(), "", ""));
        Optional<Event> best = best(reading.events());
        String source = best.map(event -> words(event.source(), item.text())).orElse("");
        String target = best.map(event -> words(event.target(), item.text())).orElse("");
        int penta = best.map(Spans::penta).orElse(0);
        String answer = best.isEmpty() ? Answer.NONE : penta + "\t" + source + "\t" + target;
        return new Judged(
                new Answer(item.id(), answer),
                ContentWords.overlap(ContentWords.of(source), words(item.source(), item.text())),
                ContentWords.overlap(ContentWords.of(target), words(item.target(), item.text())),
                penta == item.penta());
    }

    /** The first that is told of somebody else; what may never come about only where there is nothing else. */
    private static Optional<Event> best(List<Event> events) {
        return events.stream()
                .min(Comparator.<Event, Boolean>comparing(event -> event.status() == Status.HYPOTHETICAL)
                        .thenComparing(event -> event.target().equals(Participant.NONE))
                        .thenComparing(event -> event.evidence().get(0).span()));
    }

    private static String words(Participant participant, String text) {
        return participant.span().of(text).replaceAll("\\s+", " ");
    }

    private static List<String> words(List<Span> spans, String text) {
        return ContentWords.of(spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    }

    /**
     * The class by the roots of CAMEO: 0 what is only said or wished (public statements and appeals, 01 and 02), 1 and 2
     * verbal and material cooperation, 3 verbal conflict, with reduced relations (16) as PLOVER's quad table has them, 4
     * the rest.
     */
    private static int penta(Event event) {
        return event.status() == Status.WISHED ? 0 : penta(event.code());
    }

    static int penta(Cameo code) {
        return switch (Integer.parseInt(code.root())) {
            case 1, 2 -> 0;
            case 3, 4, 5 -> 1;
            case 6, 7, 8 -> 2;
            case 9, 10, 11, 12, 13, 16 -> 3;
            default -> 4;
        };
    }

    public int size() {
        return judged.size();
    }

    public Score source() {
        return judged.stream().map(Judged::source).reduce(Score.ZERO, Score::plus);
    }

    public Score target() {
        return judged.stream().map(Judged::target).reduce(Score.ZERO, Score::plus);
    }

    public double pentaAccuracy() {
        return Score.share(judged.stream().filter(Judged::isRight).count(), size());
    }

    public List<Answer> answers() {
        return judged.stream().map(Judged::answer).toList();
    }
}
