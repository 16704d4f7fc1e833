package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.text.Frame;

/** Whom the clauses that complete a predicate name: "demanded that T resign", "refused to bow to T". */
final class ClauseActors {
    private static final int AIM_DEPTH = 3;

    private final Fillers fillers;
    private final Cast cast;
    private final SlotActors slots;

    ClauseActors(Fillers fillers, Cast cast, SlotActors slots) {
        this.fillers = fillers;
        this.cast = cast;
        this.slots = slots;
    }

    /** "a mediation effort designed to help T reach a settlement": whom the aim names, however deep. */
    Set<Integer> aimedAt(Frame frame, Set<Integer> but) {
        return aimedAt(frame, but, AIM_DEPTH);
    }

    private Set<Integer> aimedAt(Frame frame, Set<Integer> but, int depth) {
        for (String slot : List.of(Frame.CLAUSE, Frame.PURPOSE)) {
            for (int head : frame.in(slot)) {
                Set<Integer> actors = new LinkedHashSet<>();
                fillers.subjects(head).forEach(s -> actors.addAll(cast.named(s)));
                Frame inner = fillers.frame(head);
                TargetOrder.ALL_TARGETS.forEach(place -> actors.addAll(slots.in(inner, place, but)));
                actors.removeAll(but);
                Set<Integer> found = actors.isEmpty() && depth > 1 ? aimedAt(inner, but, depth - 1) : actors;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    /** "demanded that T resign", "helped T keep the grid going": who acts in the clause. */
    Set<Integer> inClause(Entry entry, Frame frame, Set<Integer> but, boolean open) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (String slot : List.of(Frame.CLAUSE, Frame.PURPOSE)) {
            for (int head : frame.in(slot)) {
                fillers.subjects(head).stream()
                        .filter(s -> !isOwn(frame, head, s))
                        .forEach(s -> actors.addAll(cast.named(s)));
                fillers.described(head).forEach(s -> actors.addAll(cast.named(s)));
            }
        }
        actors.removeAll(but);
        boolean promise = entry.operator().equals("agree"); // of what, and whether to T at all, nobody knows
        if (actors.isEmpty() && entry.code().startsWith("13")) {
            return inOpenClause(
                    List.of(Frame.INFINITIVE, Frame.PURPOSE, Frame.THAT), frame, but); // "swore he would sue T"
        }
        return open && actors.isEmpty() && !promise ? inOpenClause(frame, but) : actors;
    }

    /** "warned that we will strike": who speaks is one of us. */
    private boolean isOwn(Frame frame, int clause, int subject) {
        return frame.in(Frame.THAT).contains(clause) && fillers.isFirstPerson(subject);
    }

    /** "refused to bow to T", "shaved their heads to shame T": whom the open clause names. */
    private Set<Integer> inOpenClause(Frame frame, Set<Integer> but) {
        return inOpenClause(List.of(Frame.INFINITIVE, Frame.PURPOSE), frame, but);
    }

    private Set<Integer> inOpenClause(List<String> open, Frame frame, Set<Integer> but) {
        for (String slot : open) {
            for (int head : frame.in(slot)) {
                Set<Integer> actors = first(fillers.frame(head), but);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    /** The first actor that stands in one of {@code frames} other than {@code but}, as a target. */
    Roles inside(List<Frame> frames, List<Integer> but) {
        Set<Integer> others = Set.copyOf(but);
        for (Frame frame : frames) {
            Set<Integer> actors = first(frame, others);
            if (!actors.isEmpty()) {
                return new Roles(List.of(), List.copyOf(actors), List.of(), false);
            }
        }
        return Roles.NOBODY;
    }

    private Set<Integer> first(Frame frame, Set<Integer> but) {
        for (String place : TargetOrder.ALL_TARGETS) {
            Set<Integer> actors = slots.in(frame, place, but);
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return Set.of();
    }
}
