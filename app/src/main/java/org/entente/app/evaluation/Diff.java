package org.entente.app.evaluation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.app.evaluation.Evaluation.Verdict;

/**
 * What has changed between two runs over the same gold.
 *
 * @param before the earlier run and {@code now} this one, both over the items that both have answered
 * @param changes the items with another answer than before, broken ones first
 * @param notBefore ids of items that the earlier run has no answer for
 * @param notNow ids of items that only the earlier run has answered
 */
public record Diff<E extends Evaluation>(
        E before, E now, List<Change> changes, List<String> notBefore, List<String> notNow) {
    private static final double SAME = 1e-9;

    /** What a change did. */
    public enum Kind {
        /** The answer was right, or better, before. */
        BROKEN,
        /** It is right, or better, now. */
        MENDED,
        /** It is another one, but neither better nor worse. */
        CHANGED
    }

    /** One item, before and now. */
    public record Change(Verdict before, Verdict now) {
        public Kind kind() {
            double gain = now.worth() - before.worth();
            return Math.abs(gain) < SAME ? Kind.CHANGED : gain < 0 ? Kind.BROKEN : Kind.MENDED;
        }
    }

    /** @param of makes an evaluation of some of the items */
    static <A, J extends Answered<A, J>, E extends Evaluation> Diff<E> between(
            E all, List<J> judged, Earlier<A> old, Function<List<J>, E> of) {
        Map<String, A> answers = old.answers();
        List<J> both = judged.stream()
                .filter(j -> answers.containsKey(j.verdict().id()))
                .toList();
        List<J> then = both.stream()
                .map(j -> j.answering(answers.get(j.verdict().id())))
                .toList();
        E before = of.apply(then);
        E now = of.apply(both);
        Set<String> ids = all.verdicts().stream().map(Verdict::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Diff<>(
                before,
                now,
                changes(before.verdicts(), now.verdicts()),
                ids.stream().filter(id -> !answers.containsKey(id)).toList(),
                answers.keySet().stream().filter(id -> !ids.contains(id)).toList());
    }

    private static List<Change> changes(List<Verdict> before, List<Verdict> now) {
        return IntStream.range(0, now.size())
                .filter(i -> !before.get(i).answer().equals(now.get(i).answer()))
                .mapToObj(i -> new Change(before.get(i), now.get(i)))
                .sorted(Comparator.comparing(Change::kind))
                .toList();
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
