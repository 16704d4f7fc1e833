package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Ontology;

/**
 * Which (source, type, target) triples a sentence tells. Actors count by the first three letters of their codes; in
 * AGREE, CONSULT and COOPERATE it does not matter who is source and who is target. A mere statement is a type of its
 * own.
 */
public record Triples(List<Judged> judged, List<String> faults) {
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");
    private static final int LETTERS = 3;

    /** One telling: who, what, whom. */
    record Triple(String source, String type, String target) implements Comparable<Triple> {
        static Triple of(String source, String type, String target) {
            boolean swap = MUTUAL.contains(type) && source.compareTo(target) > 0;
            return swap ? new Triple(target, type, source) : new Triple(source, type, target);
        }

        Triple withoutType() {
            return new Triple(source, "", target);
        }

        @Override
        public int compareTo(Triple other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return source + ":" + type + ":" + target;
        }
    }

    /** A line of gold. */
    record Item(String id, Optional<LocalDate> date, String text, Set<Triple> triples) {}

    /** An item's triples and the answer's. */
    record Judged(String id, Set<Triple> gold, Set<Triple> answer) {
        Score score(UnaryOperator<Triple> view) {
            Set<Triple> right = gold.stream().map(view).collect(Collectors.toSet());
            Set<Triple> said = answer.stream().map(view).collect(Collectors.toSet());
            Set<Triple> both = new HashSet<>(said);
            both.retainAll(right);
            return new Score(both.size(), said.size(), right.size());
        }
    }

    /** @param letters the code an actor goes by in the gold; it is cut to three letters */
    public static Triples evaluate(Path file, Gold.Half half, Subject subject, Function<Actor, String> letters) {
        Gold<Item> gold = Gold.read(file, half, Triples::item);
        return new Triples(
                gold.items().stream().map(item -> judge(item, subject, letters)).toList(), gold.faults());
    }

    private static Judged judge(Item item, Subject subject, Function<Actor, String> letters) {
        var article = new Article(item.id(), "", item.text(), item.date(), "", "");
        Set<Triple> answer = subject.read(article).events().stream()
                .map(event -> triple(event, letters))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Judged(item.id(), item.triples(), answer);
    }

    private static Triple triple(Event event, Function<Actor, String> letters) {
        return Triple.of(
                cut(letters.apply(event.source().actor())),
                event.code().typeName(),
                cut(letters.apply(event.target().actor())));
    }

    private static String cut(String code) {
        return code.substring(0, Math.min(LETTERS, code.length()));
    }

    private static Item item(JsonNode line) throws BadGold {
        Fields fields = new Fields(line);
        Set<Triple> triples = new TreeSet<>();
        for (JsonNode event : line.path("events")) {
            Fields of = new Fields(event);
            String code = of.text("cameo");
            String type = Ontology.cameo(code)
                    .orElseThrow(() -> new BadGold("unknown CAMEO code \"" + code + "\"", "correct it"))
                    .typeName();
            triples.add(Triple.of(cut(of.text("source")), type, cut(of.text("target"))));
        }
        return new Item(fields.text("id"), date(fields.text("date")), fields.anyText("text"), triples);
    }

    /** A date that is none is as good as no date: the sentence is read all the same. */
    private static Optional<LocalDate> date(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public int size() {
        return judged.size();
    }

    public Score score() {
        return judged.stream().map(j -> j.score(triple -> triple)).reduce(Score.ZERO, Score::plus);
    }

    /** The same without the type: who stands in a relation to whom. */
    public Score pairs() {
        return judged.stream().map(j -> j.score(Triple::withoutType)).reduce(Score.ZERO, Score::plus);
    }

    public List<Answer> answers() {
        return judged.stream()
                .map(j -> new Answer(
                        j.id(),
                        j.answer().isEmpty()
                                ? Answer.NONE
                                : j.answer().stream().map(Triple::toString).collect(Collectors.joining(";"))))
                .toList();
    }
}
