package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Slot;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * Events that people have judged, as {@code entente review export} writes them: is what they hold to be told by some words
 * of an article read there, and is nothing read where they hold that there is no event? The whole article is read. Only
 * what is settled is asked.
 */
public record Reviewed(List<Judged> judged, List<String> faults) implements Evaluation {
    private static final String SEPARATOR = "; ";

    /**
     * What was settled of an event.
     *
     * @param words where it is told
     * @param right what is told; empty if there is no such event
     * @param coded how it was coded when it was judged
     * @param ofTheWords whether the words tell no event at all, if there is none
     */
    public record Item(
            String id, Article article, Span words, Optional<Coding> right, Coding coded, boolean ofTheWords) {
        private String gold() {
            return right.map(Reviewed::written).orElse(Answer.NONE);
        }
    }

    /** An item and what is read there now, each part after the other, or nothing. */
    record Judged(Item item, String answer) implements Answered<String, Judged> {
        boolean isEvent() {
            return item.right().isPresent();
        }

        boolean isFound() {
            return !answer.equals(Answer.NONE);
        }

        boolean has(Slot slot) {
            return isFound() && part(slot).equals(slot.of(item.right().orElseThrow()));
        }

        boolean hasType() {
            return isFound()
                    && Ontology.cameo(part(Slot.CODE))
                            .filter(code -> code.typeName()
                                    .equals(item.right().orElseThrow().type()))
                            .isPresent();
        }

        private String part(Slot slot) {
            return answer.split(SEPARATOR, -1)[slot.ordinal()];
        }

        @Override
        public Verdict verdict() {
            long right = isEvent() ? Slot.ALL.stream().filter(this::has).count() : 0;
            double worth = isEvent() ? (double) right / Slot.ALL.size() : isFound() ? 0 : 1;
            return new Verdict(item.id(), item.words().of(item.article().text()), item.gold(), answer, worth);
        }

        @Override
        public Judged answering(String other) {
            return new Judged(item, other);
        }
    }

    /** The items of a file. */
    public static Gold<Item> gold(Path file, Gold.Half half) {
        return ofEvents(Gold.read(file, half, Reviewed::item));
    }

    /** The items of lines that are at hand. */
    public static Gold<Item> gold(String place, List<String> lines, Gold.Half half) {
        return ofEvents(Gold.read(place, lines, half, Reviewed::item));
    }

    private static Gold<Item> ofEvents(Gold<Optional<Item>> lines) {
        return new Gold<>(lines.items().stream().flatMap(Optional::stream).toList(), lines.faults());
    }

    public static Reviewed evaluate(Gold<Item> gold, Supplier<Subject> subject) {
        return new Reviewed(
                gold.judged(subject, (item, s) -> new Judged(item, answer(item, s.read(item.article())))),
                gold.faults());
    }

    public static Earlier<String> earlier(Path file) {
        return Earlier.read(file, Reviewed::answer);
    }

    /** What has changed since an earlier run. */
    public Diff<Reviewed> since(Earlier<String> old) {
        return Diff.between(this, judged, old, both -> new Reviewed(both, List.of()));
    }

    /** Of the events that these words tell the one that comes nearest to what is asked for. */
    private static String answer(Item item, Reading reading) {
        Coding asked = item.right().orElse(item.coded());
        Predicate<Coding> counts =
                coding -> item.right().isPresent() || item.ofTheWords() || coding.saysSameAs(item.coded());
        return reading.events().stream()
                .filter(event -> event.evidence().stream()
                        .anyMatch(e -> e.span().begin() < item.words().end()
                                && item.words().begin() < e.span().end()))
                .map(Reviewed::coding)
                .filter(counts)
                .max(Comparator.comparingLong(coding -> alike(coding, asked)))
                .map(Reviewed::written)
                .orElse(Answer.NONE);
    }

    private static long alike(Coding one, Coding other) {
        return Slot.ALL.stream()
                .filter(slot -> slot.of(one).equals(slot.of(other)))
                .count();
    }

    private static Coding coding(Event event) {
        return new Coding(event.source().actor(), event.target().actor(), event.code(), event.when(), event.status());
    }

    private static String written(Coding coding) {
        return Slot.ALL.stream().map(slot -> slot.of(coding)).collect(Collectors.joining(SEPARATOR));
    }

    private static String answer(String written) throws BadGold {
        if (!written.equals(Answer.NONE) && written.split(SEPARATOR, -1).length != Slot.ALL.size()) {
            throw new BadGold(
                    Earlier.quoted(written) + " is no answer to review",
                    "write " + Answer.NONE + ", or source; target; code; date; status");
        }
        return written;
    }

    /** Empty for a line about two events, and for what is not settled. */
    private static Optional<Item> item(JsonNode line) throws BadGold {
        Fields fields = new Fields(line);
        if (!line.path("kind").asText("event").equals("event")
                || !line.path("state").asText("settled").equals("settled")) {
            return Optional.empty();
        }
        if (line.path("text").isNull()) {
            throw new BadGold("has no text", "leave it out: only an article whose text is kept can be read");
        }
        String text = fields.anyText("text");
        int begin = fields.number("begin", 0, text.length());
        int end = fields.number("end", begin, text.length());
        if (!line.path("event").isBoolean()) {
            throw new BadGold("the field \"event\" is missing", "write true or false");
        }
        boolean event = line.path("event").asBoolean();
        Optional<Reason> why = Reason.of(line.path("reason").asText());
        Article article = new Article(
                line.path("article").asText(fields.id()),
                line.path("title").asText(""),
                text,
                published(line),
                line.path("outlet").asText(""),
                line.path("address").asText(""));
        return Optional.of(new Item(
                fields.id(),
                article,
                new Span(begin, end),
                event ? Optional.of(coding(line.path("right"), "right")) : Optional.empty(),
                coding(line.path("coded"), "coded"),
                why.filter(Reason::isOfTheWords).isPresent()));
    }

    private static Optional<LocalDate> published(JsonNode line) throws BadGold {
        return line.path("published").isTextual()
                ? Optional.of(day(line.path("published").asText()))
                : Optional.empty();
    }

    private static LocalDate day(String written) throws BadGold {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new BadGold(Earlier.quoted(written) + " is no date", "write it as 2024-02-19");
        }
    }

    private static Coding coding(JsonNode json, String field) throws BadGold {
        String code = json.path("code").asText();
        if (Ontology.cameo(code).isEmpty()) {
            throw new BadGold("\"" + field + "\" holds no CAMEO code", "write it as {\"code\": \"042\", ...}");
        }
        When.Precision precision = value(When.Precision.values(), json, "precision");
        When when = precision == When.Precision.UNKNOWN
                ? When.UNKNOWN
                : new When(
                        day(json.path("start").asText()), day(json.path("end").asText()), precision);
        return new Coding(
                actor(json.path("source")),
                actor(json.path("target")),
                Ontology.code(code),
                when,
                value(Status.values(), json, "status"));
    }

    private static Actor actor(JsonNode json) throws BadGold {
        String code = json.path("code").asText();
        if (code.isEmpty()) {
            throw new BadGold("an actor has no code", "write it as {\"code\": \"AZE\", \"sector\": \"GOV\"}");
        }
        Sector sector = json.path("sector").asText().isEmpty() ? Sector.NONE : value(Sector.values(), json, "sector");
        return new Actor(code, sector, json.path("name").asText());
    }

    private static <E extends Enum<E>> E value(E[] values, JsonNode json, String field) throws BadGold {
        String written = json.path(field).asText();
        return Arrays.stream(values)
                .filter(value -> value.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadGold(
                        Earlier.quoted(written) + " is no " + field,
                        "write one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values).map(Enum::name).toList())));
    }

    @Override
    public List<Verdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    @Override
    public List<Figure> figures() {
        return scores().entrySet().stream()
                .map(e -> new Figure(e.getKey(), e.getValue().recall()))
                .toList();
    }

    /**
     * Of the events that people hold to be told: whether any is read by their words, with the right source and so on, and
     * with all of it; of what they reject, how much is not read any more.
     */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("found", share(Judged::isEvent, Judged::isFound));
        scores.put("type", share(Judged::isEvent, Judged::hasType));
        for (Slot slot : Slot.ALL) {
            scores.put(slot.code(), share(Judged::isEvent, j -> j.has(slot)));
        }
        scores.put("all right", share(Judged::isEvent, j -> Slot.ALL.stream().allMatch(j::has)));
        scores.put("rejected and gone", share(j -> !j.isEvent(), j -> !j.isFound()));
        return scores;
    }

    private Score share(Predicate<Judged> of, Predicate<Judged> right) {
        long all = judged.stream().filter(of).count();
        return new Score(judged.stream().filter(of).filter(right).count(), all, all);
    }
}
