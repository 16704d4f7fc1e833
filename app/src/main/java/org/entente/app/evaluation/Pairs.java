package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Span;

/**
 * Which of 15 types a marked source does to a marked target: PLOVER's, with CONCEDE and RETREAT as YIELD. No answer is a
 * wrong answer.
 */
public record Pairs(List<Judged> judged, List<String> faults) implements Evaluation {
    /** The 15 types in their usual order. */
    public static final List<String> TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "YIELD",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    /** A line of gold. */
    public record Item(String id, String text, List<Span> source, List<Span> target, String type) {
        /** The sentence as in a folder of marked sentences, with {@code S[...]} and {@code T[...]}. */
        public String marked() {
            record Mark(Span span, String letter) {}
            List<Mark> marks = new ArrayList<>();
            source.forEach(span -> marks.add(new Mark(span, "S")));
            target.forEach(span -> marks.add(new Mark(span, "T")));
            // From the back, so that the places of those before stay true.
            marks.sort(Comparator.comparingInt(mark -> -mark.span().begin()));
            StringBuilder marked = new StringBuilder(text);
            for (Mark mark : marks) {
                marked.replace(
                        mark.span().begin(),
                        mark.span().end(),
                        mark.letter() + "[" + mark.span().of(text) + "]");
            }
            return marked.toString();
        }
    }

    /** An item and the type answered, {@code NONE} if there was none. */
    record Judged(Item item, String answer) implements Answered<String, Judged> {
        String gold() {
            return item.type();
        }

        boolean isRight() {
            return gold().equals(answer);
        }

        @Override
        public Verdict verdict() {
            return new Verdict(item.id(), item.text(), gold(), answer, isRight() ? 1 : 0);
        }

        @Override
        public Judged answering(String other) {
            return new Judged(item, other);
        }
    }

    /** How often the gold said one type and the answer was another. */
    public record Confusion(String gold, String answer, int count) {}

    /** The items of a file of JSON, or of a folder of marked sentences. */
    public static Gold<Item> gold(Path place, Gold.Half half) {
        return Files.isDirectory(place) ? MarkedFolder.read(place, half) : Gold.read(place, half, Pairs::item);
    }

    public static Pairs evaluate(Gold<Item> gold, Supplier<Subject> subject) {
        return new Pairs(gold.judged(subject, Pairs::judge), gold.faults());
    }

    /** All the items of several evaluations as one. */
    public static Pairs together(List<Pairs> parts) {
        return new Pairs(
                parts.stream().flatMap(part -> part.judged().stream()).toList(),
                parts.stream().flatMap(part -> part.faults().stream()).toList());
    }

    public static Earlier<String> earlier(Path file) {
        return Earlier.read(file, Pairs::answer);
    }

    /** What has changed since an earlier run. */
    public Diff<Pairs> since(Earlier<String> old) {
        return Diff.between(this, judged, old, both -> new Pairs(both, List.of()));
    }

    static Judged judge(Item item, Subject subject) {
        return new Judged(item, type(subject.pair(item.text(), item.source(), item.target())));
    }

    /** The type as this evaluation names it; a mere statement is no answer. */
    static String type(Optional<Cameo> code) {
        return code.flatMap(Cameo::type)
                .map(type -> type == PloverType.CONCEDE || type == PloverType.RETREAT ? "YIELD" : type.name())
                .orElse(Answer.NONE);
    }

    private static Item item(JsonNode line) throws BadGold {
        Fields fields = new Fields(line);
        String text = fields.text("text");
        String type = fields.text("root");
        if (!TYPES.contains(type)) {
            throw new BadGold("unknown type \"" + type + "\"", "write one of " + String.join(" ", TYPES));
        }
        return new Item(fields.id(), text, fields.spans("source", text), fields.spans("target", text), type);
    }

    private static String answer(String written) throws BadGold {
        if (!written.equals(Answer.NONE) && !TYPES.contains(written)) {
            throw new BadGold(
                    Earlier.quoted(written) + " is no answer to pairs",
                    "write " + Answer.NONE + " or one of " + String.join(" ", TYPES));
        }
        return written;
    }

    @Override
    public List<Verdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("accuracy", accuracy()), new Figure("macro-F1", macroF1()));
    }

    public double accuracy() {
        return Score.share(judged.stream().filter(Judged::isRight).count(), judged.size());
    }

    /** Share of the items with any answer. */
    public double coverage() {
        return Score.share(
                judged.stream().filter(j -> !j.answer().equals(Answer.NONE)).count(), judged.size());
    }

    /** Mean F1 of the 15 types, whether they occur or not. */
    public double macroF1() {
        return perType().values().stream().mapToDouble(Score::f1).sum() / TYPES.size();
    }

    /** Types without an item: each has an F1 of 0, which lowers the mean. */
    public List<String> absent() {
        return TYPES.stream()
                .filter(type -> judged.stream().noneMatch(j -> j.gold().equals(type)))
                .toList();
    }

    /** In the usual order of the types. */
    public Map<String, Score> perType() {
        Map<String, Score> scores = new TreeMap<>(Comparator.comparingInt(TYPES::indexOf));
        for (String type : TYPES) {
            long right = judged.stream()
                    .filter(j -> j.isRight() && j.gold().equals(type))
                    .count();
            long answered = judged.stream().filter(j -> j.answer().equals(type)).count();
            long gold = judged.stream().filter(j -> j.gold().equals(type)).count();
            scores.put(type, new Score(right, answered, gold));
        }
        return scores;
    }

    /** The commonest wrong answers. */
    public List<Confusion> confusions(int limit) {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(Object::toString));
        judged.stream()
                .filter(j -> !j.isRight())
                .forEach(j -> counts.merge(List.of(j.gold(), j.answer()), 1, Integer::sum));
        List<Confusion> confusions = new ArrayList<>();
        counts.forEach((pair, count) -> confusions.add(new Confusion(pair.get(0), pair.get(1), count)));
        confusions.sort(Comparator.comparingInt(confusion -> -confusion.count()));
        return confusions.subList(0, Math.min(limit, confusions.size()));
    }
}
