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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Ontology;

/** Which {@linkplain Triple triples} a sentence tells. */
public record Triples(List<Judged> judged, List<String> faults) implements Evaluation {
    /** A line of gold. */
    public record Item(String id, Optional<LocalDate> date, String text, Set<Triple> triples) {}

    /** An item and the triples answered. */
    record Judged(Item item, Set<Triple> answer) implements Answered<Set<Triple>, Judged> {
        Score score(UnaryOperator<Triple> view) {
            Set<Triple> right = item.triples().stream().map(view).collect(Collectors.toSet());
            Set<Triple> said = answer.stream().map(view).collect(Collectors.toSet());
            Set<Triple> both = new HashSet<>(said);
            both.retainAll(right);
            return new Score(both.size(), said.size(), right.size());
        }

        @Override
        public Verdict verdict() {
            double worth = score(UnaryOperator.identity()).worth();
            return new Verdict(item.id(), item.text(), Triple.written(item.triples()), Triple.written(answer), worth);
        }

        @Override
        public Judged answering(Set<Triple> other) {
            return new Judged(item, other);
        }
    }

    public static Gold<Item> gold(Path file, Gold.Half half) {
        return Gold.read(file, half, Triples::item);
    }

    public static Triples evaluate(Gold<Item> gold, Supplier<Subject> subject) {
        return new Triples(gold.judged(subject, Triples::judge), gold.faults());
    }

    public static Earlier<Set<Triple>> earlier(Path file) {
        return Earlier.read(file, Triple::parse);
    }

    /** What has changed since an earlier run; an item is worth the F1 of its triples. */
    public Diff<Triples> since(Earlier<Set<Triple>> old) {
        return Diff.between(this, judged, old, both -> new Triples(both, List.of()));
    }

    static Judged judge(Item item, Subject subject) {
        var article = new Article(item.id(), "", item.text(), item.date(), "", "");
        Set<Triple> answer = subject.read(article).events().stream()
                .map(event -> triple(event, subject))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Judged(item, answer);
    }

    private static Triple triple(Event event, Subject subject) {
        return Triple.of(
                subject.letters(event.source().actor()),
                event.code().typeName(),
                subject.letters(event.target().actor()));
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
            triples.add(Triple.of(of.text("source"), type, of.text("target")));
        }
        return new Item(fields.id(), date(fields.text("date")), fields.anyText("text"), triples);
    }

    /** A date that is none is as good as no date: the sentence is read all the same. */
    private static Optional<LocalDate> date(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Verdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("who-what-whom F1", score().f1()), new Figure("who-whom F1", pairs().f1()));
    }

    public Score score() {
        return judged.stream().map(j -> j.score(UnaryOperator.identity())).reduce(Score.ZERO, Score::plus);
    }

    /** The same without the type: who stands in a relation to whom. */
    public Score pairs() {
        return judged.stream().map(j -> j.score(Triple::withoutType)).reduce(Score.ZERO, Score::plus);
    }
}
