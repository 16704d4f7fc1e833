package org.entente.app.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What follows from all that was said of one event.
 *
 * @param state whether there is a common word
 * @param word that word, if there is one: of several that agree the last
 * @param opinions the last of each person who has one, by name; those of the last word in a dispute are not among them
 */
public record Settled(State state, Optional<Opinion> word, List<Opinion> opinions) {
    /** Whether those who judge an event have come to a word. */
    public enum State {
        /** Nobody has judged it yet, or fewer than are to. */
        OPEN,
        /** All that judged it agree, or somebody had the last word. */
        SETTLED,
        /** They do not agree. */
        DISPUTED
    }

    /**
     * What was said in a review counts when as many have said something in it as are to: before, it would tell those who
     * have not what others hold.
     *
     * @param coders how many people are to judge an event of a review, by its number
     */
    public static Settled of(Collection<Opinion> all, Map<Integer, Integer> coders) {
        List<Opinion> inOrder = all.stream()
                .filter(opinion -> !opinion.judgement().verdict().isOfTwo()
                        && opinion.judgement().other().isEmpty())
                .sorted(Comparator.comparingLong(opinion -> opinion.judgement().number()))
                .toList();
        List<Opinion> last = said(inOrder);
        Optional<Opinion> ruling = inOrder.stream()
                .filter(opinion -> opinion.judgement().settles())
                .reduce((earlier, later) -> later)
                .filter(opinion -> opinion.judgement().verdict().isSaid());
        if (ruling.isPresent()) {
            return new Settled(State.SETTLED, ruling, last);
        }
        List<Opinion> counted = said(inOrder.stream()
                .filter(opinion -> isDone(opinion.judgement().review(), inOrder, coders))
                .toList());
        if (counted.isEmpty()) {
            return new Settled(State.OPEN, Optional.empty(), last);
        }
        boolean agree = counted.stream().allMatch(counted.get(0)::agreesWith);
        Optional<Opinion> latest = counted.stream()
                .max(Comparator.comparingLong(opinion -> opinion.judgement().number()));
        return agree ? new Settled(State.SETTLED, latest, last) : new Settled(State.DISPUTED, Optional.empty(), last);
    }

    /** The last of each person who has one. */
    private static List<Opinion> said(List<Opinion> inOrder) {
        List<Opinion> last = new ArrayList<>(lastOfEach(inOrder).values());
        last.removeIf(opinion -> !opinion.judgement().verdict().isSaid());
        return last;
    }

    /** Whether as many have said something in a review as are to; what is said in none is always done. */
    private static boolean isDone(Optional<Integer> review, List<Opinion> inOrder, Map<Integer, Integer> coders) {
        return review.isEmpty()
                || said(inOrder.stream()
                                        .filter(opinion ->
                                                opinion.judgement().review().equals(review))
                                        .toList())
                                .size()
                        >= coders.getOrDefault(review.get(), 1);
    }

    private static Map<String, Opinion> lastOfEach(List<Opinion> inOrder) {
        Map<String, Opinion> last = new TreeMap<>();
        inOrder.stream()
                .filter(opinion -> !opinion.judgement().settles())
                .forEach(opinion -> last.put(opinion.judgement().coder(), opinion));
        return last;
    }
}
