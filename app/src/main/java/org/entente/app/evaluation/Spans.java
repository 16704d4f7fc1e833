package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;

/** Whose words name source and target of a sentence's main event, and which of five classes it belongs to. */
public record Spans(List<Judged> judged, List<String> faults) implements Evaluation {
    /** Consulting and negotiating, now or soon; calls and visits have one who goes and one who receives. */
    private static final Set<String> MEETING = Set.of("040", "046", "036");

    /** A line of gold. */
    public record Item(String id, String text, List<Span> source, List<Span> target, int penta) {
        private SpanAnswer gold() {
            return new SpanAnswer(penta, Spans.words(source, text), Spans.words(target, text));
        }
    }

    /** An item with what was answered. */
    record Judged(Item item, SpanAnswer answer) implements Answered<SpanAnswer, Judged> {
        Score source() {
            return overlap(SpanAnswer::source);
        }

        Score target() {
            return overlap(SpanAnswer::target);
        }

        boolean isRight() {
            return answer.penta() == item.penta();
        }

        private Score overlap(Function<SpanAnswer, String> side) {
            return ContentWords.overlap(ContentWords.of(side.apply(answer)), ContentWords.of(side.apply(item.gold())));
        }

        @Override
        public Verdict verdict() {
            double worth = ((isRight() ? 1 : 0) + source().worth() + target().worth()) / 3;
            return new Verdict(item.id(), item.text(), item.gold().toString(), answer.toString(), worth);
        }

        @Override
        public Judged answering(SpanAnswer other) {
            return new Judged(item, other);
        }
    }

    public static Gold<Item> gold(Path file, Gold.Half half) {
        return Gold.read(file, half, Spans::item);
    }

    public static Spans evaluate(Gold<Item> gold, Supplier<Subject> subject) {
        return new Spans(gold.judged(subject, Spans::judge), gold.faults());
    }

    public static Earlier<SpanAnswer> earlier(Path file) {
        return Earlier.read(file, SpanAnswer::parse);
    }

    /** What has changed since an earlier run; an item is worth the mean of its class and the F1 of its two sides. */
    public Diff<Spans> since(Earlier<SpanAnswer> old) {
        return Diff.between(this, judged, old, both -> new Spans(both, List.of()));
    }

    private static Item item(JsonNode line) throws BadGold {
        Fields fields = new Fields(line);
        String text = fields.text("text");
        return new Item(
                fields.id(),
                text,
                fields.spans("source", text),
                fields.spans("target", text),
                fields.number("penta", 0, 4));
    }

    static Judged judge(Item item, Subject subject) {
        List<Event> events = subject.read(new Article(item.id(), "", item.text(), Optional.empty(), "", ""))
                .events();
        return new Judged(
                item,
                best(events).map(event -> answer(event, events, item.text())).orElse(SpanAnswer.NONE));
    }

    /** All who did it stand in one place and all to whom it was done in the other; who did it together, in the second. */
    private static SpanAnswer answer(Event best, List<Event> events, String text) {
        List<Event> same = events.stream()
                .filter(e -> e.code().equals(best.code())
                        && e.evidence()
                                .get(0)
                                .span()
                                .equals(best.evidence().get(0).span()))
                .toList();
        List<Span> sources =
                same.stream().map(e -> e.source().span()).distinct().sorted().toList();
        List<Span> targets =
                same.stream().map(e -> e.target().span()).distinct().sorted().toList();
        if (!isMutual(best, text)) {
            return new SpanAnswer(penta(best), words(sources, text), words(targets, text));
        }
        List<Span> both = Stream.concat(sources.stream(), targets.stream())
                .distinct()
                .sorted()
                .toList();
        return new SpanAnswer(penta(best), "", words(both, text));
    }

    /** Met, negotiated; or did together what is told of both in one breath ("Norway and Sweden agreed"). */
    private static boolean isMutual(Event event, String text) {
        Span source = event.source().span();
        Span target = event.target().span();
        return MEETING.contains(event.code().code())
                || source.end() < target.begin()
                        && text.substring(source.end(), target.begin()).matches("\\s*(,|and|&|,? ?and)\\s+");
    }

    /** The first that is told of somebody else; what may never come about only where there is nothing else. */
    private static Optional<Event> best(List<Event> events) {
        return events.stream()
                .min(Comparator.<Event, Boolean>comparing(event -> event.status() == Status.HYPOTHETICAL)
                        .thenComparing(event -> event.target().equals(Participant.NONE))
                        .thenComparing(event -> event.evidence().get(0).span()));
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" "));
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

    @Override
    public List<Verdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("source F1", source().f1()),
                new Figure("target F1", target().f1()),
                new Figure("class right", pentaAccuracy()));
    }

    public Score source() {
        return judged.stream().map(Judged::source).reduce(Score.ZERO, Score::plus);
    }

    public Score target() {
        return judged.stream().map(Judged::target).reduce(Score.ZERO, Score::plus);
    }

    public double pentaAccuracy() {
        return Score.share(judged.stream().filter(Judged::isRight).count(), judged.size());
    }
}
