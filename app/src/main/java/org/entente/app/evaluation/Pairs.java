package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Span;

/**
 * Which of 15 types a marked source does to a marked target: PLOVER's, with CONCEDE and RETREAT as YIELD. No answer is a
 * wrong answer.
 */
public record Pairs(List<Judged> judged, List<String> faults) {
    static final List<String> TYPES = List.of(
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
    record Item(String id, String text, List<Span> source, List<Span> target, String type) {}

    /** The gold type of an item and the answer, {@code NONE} if there was none. */
    record Judged(String id, String gold, String answer) {
        boolean isRight() {
            return gold.equals(answer);
        }
    }

    /** How often the gold said one type and the answer was another. */
    public record Confusion(String gold, String answer, int count) {}

    public static Pairs evaluate(Path file, Gold.Half half, Subject subject) {
        Gold<Item> gold = Gold.read(file, half, Pairs::item);
        List<Judged> judged = gold.items().stream()
                .map(item -> new Judged(
                        item.id(), item.type(), type(subject.pair(item.text(), item.source(), item.target()))))
                .toList();
        return new Pairs(judged, gold.faults());
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
        return new Item(fields.text("id"), text, fields.spans("source", text), fields.spans("target", text), type);
    }

    public int size() {
        return judged.size();
    }

    public double accuracy() {
        return Score.share(judged.stream().filter(Judged::isRight).count(), size());
    }

    /** Share of the items with any answer. */
    public double coverage() {
        return Score.share(
                judged.stream().filter(j -> !j.answer().equals(Answer.NONE)).count(), size());
    }

    /** Mean F1 of the 15 types, whether they occur or not. */
    public double macroF1() {
        return perType().values().stream().mapToDouble(Score::f1).sum() / TYPES.size();
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

    public List<Answer> answers() {
        return judged.stream().map(j -> new Answer(j.id(), j.answer())).toList();
    }
}
