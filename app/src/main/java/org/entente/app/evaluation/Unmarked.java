package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Span;

/**
 * Marked pairs, read as a user's text is read: without the marks. Is there an event of the gold's type, and do the words of
 * its source and target meet the marks? Nobody tells the coder here whom to look for, and the lexicon speaks alone.
 */
public record Unmarked(List<Judged> judged, List<String> faults) implements Evaluation {
    /** What two do together: either may be named as its source. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE");

    /** An item and the event that comes nearest: its type, and which side's words meet the marks: {@code AID S-}. */
    record Judged(Pairs.Item item, String answer) implements Answered<String, Judged> {
        boolean isOfType() {
            return answer.startsWith(item.type() + " ");
        }

        boolean has(char side) {
            return isOfType() && answer.indexOf(side, item.type().length()) > 0;
        }

        boolean isRight() {
            return has('S') && has('T');
        }

        @Override
        public Verdict verdict() {
            return new Verdict(item.id(), item.marked(), item.type() + " ST", answer, isRight() ? 1 : 0);
        }

        @Override
        public Judged answering(String other) {
            return new Judged(item, other);
        }
    }

    public static Unmarked evaluate(Gold<Pairs.Item> gold, Supplier<Subject> subject) {
        return new Unmarked(gold.judged(subject, Unmarked::judge), gold.faults());
    }

    public static Earlier<String> earlier(Path file) {
        return Earlier.read(file, Unmarked::answer);
    }

    /** What has changed since an earlier run. */
    public Diff<Unmarked> since(Earlier<String> old) {
        return Diff.between(this, judged, old, both -> new Unmarked(both, List.of()));
    }

    private static Judged judge(Pairs.Item item, Subject subject) {
        var article = new Article(item.id(), "", item.text(), Optional.empty(), "", "");
        return subject.read(article).events().stream()
                .map(event -> new Judged(item, answer(event, item)))
                .max(Comparator.comparing(Judged::isOfType).thenComparing(j -> sides(j.answer())))
                .orElse(new Judged(item, Answer.NONE));
    }

    /** Which sides are met: both are better than one, and the source alone is better than the target alone. */
    private static int sides(String answer) {
        return (answer.endsWith("T") ? 2 : 0) + (answer.contains(" S") ? 3 : 0);
    }

    private static String answer(Event event, Pairs.Item item) {
        String type = Pairs.type(Optional.of(event.code()));
        Participant source = event.source();
        Participant target = event.target();
        boolean turned = MUTUAL.contains(type) && meets(source, item.target()) && meets(target, item.source());
        boolean from = turned || meets(source, item.source());
        boolean to = turned || meets(target, item.target());
        return type + " " + (from ? "S" : "-") + (to ? "T" : "-");
    }

    private static boolean meets(Participant participant, List<Span> marks) {
        Span span = participant.span();
        return marks.stream().anyMatch(m -> m.begin() < span.end() && span.begin() < m.end());
    }

    private static String answer(String written) throws BadGold {
        if (!written.equals(Answer.NONE) && !written.matches("[A-Z]+ [S-][T-]")) {
            throw new BadGold(
                    Earlier.quoted(written) + " is no answer to unmarked",
                    "write " + Answer.NONE + ", or a type with the sides that are met: AID S-");
        }
        return written;
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

    /** Of all items: an event of any type, one of the right type, the same with its source, its target, and with both. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("any event", share(j -> !j.answer().equals(Answer.NONE)));
        scores.put("right type", share(Judged::isOfType));
        scores.put("type and source", share(j -> j.has('S')));
        scores.put("type and target", share(j -> j.has('T')));
        scores.put("type and both", share(Judged::isRight));
        return scores;
    }

    private Score share(Predicate<Judged> test) {
        return new Score(judged.stream().filter(test).count(), judged.size(), judged.size());
    }
}
