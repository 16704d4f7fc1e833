package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Article;

/**
 * Which tellings of several articles are of one event? The whole coder reads the articles of a group, and what it finds
 * is merged. Counted are the pairs of marked tellings in two articles: a pair is right if both gold and answer take it
 * for one event. A telling that the coder does not find is in no pair that is answered.
 */
public record Merges(List<Judged> judged, List<String> faults) implements Evaluation {
    /** A group, what was answered, and why where it is wrong. */
    record Judged(Coverage.Group group, Partition answer, List<String> why) implements Answered<String, Judged> {
        /** Over the pairs of tellings that were found, and over all pairs. */
        Score score(boolean all) {
            long right = 0;
            long answered = 0;
            long gold = 0;
            for (Coverage.Mention a : group.mentions()) {
                for (Coverage.Mention b : group.mentions()) {
                    if (a.article() < b.article()) {
                        boolean same = a.event() == b.event();
                        boolean said = answer.isOne(a.name(), b.name());
                        boolean found = answer.holds(a.name()) && answer.holds(b.name());
                        right += same && said ? 1 : 0;
                        answered += said ? 1 : 0;
                        gold += same && (all || found) ? 1 : 0;
                    }
                }
            }
            return new Score(right, answered, gold);
        }

        Score found() {
            long found = names(group).stream().filter(answer::holds).count();
            return new Score(found, found, group.mentions().size());
        }

        @Override
        public Verdict verdict() {
            List<String> names = names(group);
            Map<String, Integer> events = new HashMap<>();
            group.mentions().forEach(m -> events.put(m.name(), (int) m.event()));
            String text = group.articles().stream().map(Article::text).collect(Collectors.joining(" / "));
            String shown = why.isEmpty() ? text : text + "\n" + String.join("\n", why);
            return new Verdict(
                    group.name(),
                    shown,
                    new Partition(events).written(names),
                    answer.written(names),
                    score(true).worth());
        }

        @Override
        public Judged answering(String other) {
            return new Judged(group, Partition.parse(other), List.of());
        }
    }

    /** @param path a table of {@link Coverage}, or a folder of them */
    public static Gold<Coverage.Group> gold(Path path, Gold.Half half) {
        return Coverage.read(path, half);
    }

    public static Merges evaluate(Gold<Coverage.Group> gold, Supplier<Subject> subject) {
        return new Merges(gold.judged(subject, (group, s) -> new MergeTrial(group, s).judged()), gold.faults());
    }

    public static Earlier<String> earlier(Path file) {
        return Earlier.read(file, written -> written);
    }

    /** What has changed since an earlier run; a group is worth the F1 of its pairs. */
    public Diff<Merges> since(Earlier<String> old) {
        return Diff.between(this, judged, old, both -> new Merges(both, List.of()));
    }

    static List<String> names(Coverage.Group group) {
        return group.mentions().stream().map(Coverage.Mention::name).toList();
    }

    /** The marked tellings that were found, and the pairs of them, over those found and over all. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("pairs found", sum(j -> j.score(false)));
        scores.put("all pairs", sum(j -> j.score(true)));
        scores.put("tellings", sum(Judged::found));
        return scores;
    }

    private Score sum(Function<Judged, Score> of) {
        return judged.stream().map(of).reduce(Score.ZERO, Score::plus);
    }

    @Override
    public List<Verdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    @Override
    public List<Figure> figures() {
        return scores().entrySet().stream()
                .map(e -> new Figure(e.getKey(), e.getValue().f1()))
                .toList();
    }
}
