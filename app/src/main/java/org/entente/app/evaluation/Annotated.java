package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The answers to a {@link Question} about annotated texts. */
public record Annotated(Question question, List<Judged> judged, List<String> faults) implements Evaluation {
    /** An item with what was answered. */
    record Judged(Question question, Annotation item, String answer) implements Answered<String, Judged> {
        String gold() {
            try {
                return question.gold(item);
            } catch (BadGold e) {
                throw new IllegalStateException("gold that was good is bad now: " + item.id(), e);
            }
        }

        Map<String, Score> scores() {
            return question.compare(gold(), answer);
        }

        @Override
        public Verdict verdict() {
            double worth = scores().values().iterator().next().worth();
            return new Verdict(item.id(), item.text(), gold(), answer, worth);
        }

        @Override
        public Judged answering(String other) {
            return new Judged(question, item, other);
        }
    }

    public static Gold<Annotation> gold(Path file, Gold.Half half, Question question) {
        return AnnotatedFile.read(file, half, question);
    }

    public static Annotated evaluate(Gold<Annotation> gold, Question question, Supplier<Subject> subject) {
        return new Annotated(
                question,
                gold.judged(
                        subject,
                        (item, s) -> new Judged(question, item, question.answer(item, s.read(item.article())))),
                gold.faults());
    }

    public static Earlier<String> earlier(Path file) {
        return Earlier.read(file, written -> written);
    }

    /** What has changed since an earlier run. */
    public Diff<Annotated> since(Earlier<String> old) {
        return Diff.between(this, judged, old, both -> new Annotated(question, both, List.of()));
    }

    /** The scores over all items, by their names. */
    public Map<String, Score> scores() {
        Map<String, Score> sums = new LinkedHashMap<>();
        judged.forEach(j -> j.scores().forEach((name, score) -> sums.merge(name, score, Score::plus)));
        return sums;
    }

    @Override
    public List<Verdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    @Override
    public List<Figure> figures() {
        return scores().entrySet().stream()
                .map(e -> new Figure(e.getKey(), value(e.getValue())))
                .toList();
    }

    /** F1 where anything may be found, else the share of right answers. */
    public double value(Score score) {
        return question.isOpen() ? score.f1() : score.recall();
    }
}
