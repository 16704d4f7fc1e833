package org.entente.app.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What becomes of an event by what was said of its reports.
 *
 * @param coding how the event stands; of a rejected one, how it was coded
 * @param coders who said so, in order
 * @param reason why it is rejected
 * @param judgement the number of the last judgement that bears on it
 */
public record Effect(Kind kind, Coding coding, Set<String> coders, Optional<Reason> reason, long judgement) {
    public enum Kind {
        /** It stands as it is coded. */
        ACCEPTED,
        /** It stands as corrected. */
        CORRECTED,
        /** It does not stand. */
        REJECTED,
        /** Those who judged it do not agree; it stands as it is coded. */
        DISPUTED,
        /** It is not what was judged any more; it stands as it is coded, and wants to be judged again. */
        OUTDATED;

        /** As written in data: {@code "accepted"}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of this code. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Nothing if nothing was settled.
     *
     * @param coded how the event is coded
     * @param tellers the ids of the articles that tell it
     * @param of what was said of each of its reports
     */
    public static Optional<Effect> on(Coding coded, Set<String> tellers, Collection<Settled> of) {
        List<Settled> closed =
                of.stream().filter(s -> s.state() != Settled.State.OPEN).toList();
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        if (closed.stream().anyMatch(s -> s.state() == Settled.State.DISPUTED)) {
            return Optional.of(made(Kind.DISPUTED, coded, closed));
        }
        List<Opinion> words = closed.stream()
                .flatMap(s -> s.word().stream())
                .filter(word -> word.fits(coded, tellers))
                .toList();
        if (words.isEmpty()) {
            return Optional.of(made(Kind.OUTDATED, coded, closed));
        }
        return Optional.of(together(coded, words, closed));
    }

    /** What is said of several reports of one event holds together, or is in dispute. */
    private static Effect together(Coding coded, List<Opinion> words, List<Settled> closed) {
        long rejecting = words.stream()
                .filter(word -> word.judgement().verdict() == Verdict.REJECT)
                .count();
        if (rejecting == words.size()) {
            return made(Kind.REJECTED, coded, closed);
        }
        if (rejecting > 0 || contradict(words)) {
            return made(Kind.DISPUTED, coded, closed);
        }
        Coding right = coded;
        for (Opinion word : words) {
            right = word.judgement().correction().on(right);
        }
        return made(right.saysSameAs(coded) ? Kind.ACCEPTED : Kind.CORRECTED, right, closed);
    }

    private static boolean contradict(List<Opinion> words) {
        Set<Slot> corrected = EnumSet.noneOf(Slot.class);
        words.forEach(word -> corrected.addAll(word.judgement().correction().slots()));
        Function<Slot, Long> values = slot -> words.stream()
                .filter(word -> word.judgement().correction().slots().contains(slot))
                .map(word -> slot.of(word.coding()))
                .distinct()
                .count();
        return corrected.stream().anyMatch(slot -> values.apply(slot) > 1);
    }

    private static Effect made(Kind kind, Coding coding, List<Settled> closed) {
        List<Opinion> said = new ArrayList<>();
        closed.forEach(settled -> {
            said.addAll(settled.opinions());
            settled.word().ifPresent(said::add);
        });
        Set<String> coders = new TreeSet<>();
        said.forEach(opinion -> coders.add(opinion.judgement().coder()));
        Opinion last = said.stream()
                .max(Comparator.comparingLong(opinion -> opinion.judgement().number()))
                .orElseThrow();
        Optional<Reason> reason = closed.stream()
                .flatMap(settled -> settled.word().stream())
                .flatMap(word -> word.judgement().reason().stream())
                .findFirst()
                .filter(why -> kind == Kind.REJECTED);
        return new Effect(kind, coding, coders, reason, last.judgement().number());
    }
}
