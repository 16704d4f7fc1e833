package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;

/** Who is acted upon, where an entry does not say where he stands. */
final class Targets {
    private static final Set<String> WORDS = Set.of("02", "10", "11", "12", "13");
    private static final List<String> AGAINST = List.of("against", "upon");
    private static final List<String> BEFORE_NOUN = List.of(Frame.MODIFIER, Frame.POSSESSOR);

    private final Fillers fillers;
    private final Cast cast;
    private final SlotActors slots;
    private final ClauseActors clauses;
    private final Recipients recipients;
    private final Opposed opposed;

    Targets(Lexicon lexicon, Fillers fillers, Cast cast, SlotActors slots) {
        this.fillers = fillers;
        this.cast = cast;
        this.slots = slots;
        this.clauses = new ClauseActors(fillers, cast, slots);
        this.recipients = new Recipients(cast);
        this.opposed = new Opposed(lexicon, fillers, cast);
    }

    /** Whom the predicate's own slots name: who is given something, who is shown force, else the likeliest slot's. */
    Set<Integer> near(Entry entry, Frame frame, Set<Integer> but) {
        Set<Integer> found = isShow(entry) ? shownTo(frame, entry, but) : recipients.of(entry, frame, but);
        if (found.isEmpty()) {
            found = slots.first(frame, entry, TargetOrder.of(entry), but, Slot.Role.SOURCE);
        }
        return found.isEmpty() && frame.kind() == Kind.NOUN
                ? slots.first(frame, entry, BEFORE_NOUN, but, Slot.Role.SOURCE)
                : found;
    }

    /** Whom a clause names that completes the predicate. {@code open}: also one that has no subject of its own. */
    Set<Integer> inClauses(Entry entry, Frame frame, Set<Integer> but, boolean open) {
        boolean nominal = frame.kind() == Kind.NOUN;
        Set<Integer> found = !nominal || entry.isOperator() || isCharge(entry, frame)
                ? clauses.inClause(entry, frame, but, open)
                : new LinkedHashSet<>();
        if (found.isEmpty() && isWords(entry)) {
            found = makers(frame, but);
        }
        return found.isEmpty() && nominal && entry.code().startsWith("045") ? clauses.aimedAt(frame, but) : found;
    }

    /** The first actor that stands in one of {@code frames} other than {@code but}, as a target. */
    Roles inside(List<Frame> frames, List<Integer> but) {
        return clauses.inside(frames, but);
    }

    /** Appeal, demand, disapproval, refusal and threat, of which somebody speaks. */
    static boolean isWords(Entry entry) {
        return WORDS.stream().anyMatch(entry.code()::startsWith);
    }

    /** A protest or a show of force: its aim tells more of its target than its place does. */
    private static boolean isShow(Entry entry) {
        return entry.code().startsWith("14") || entry.code().startsWith("15");
    }

    /** Whom a protest or a show of force is against by its own words, else by its aim. */
    private Set<Integer> shownTo(Frame frame, Entry entry, Set<Integer> sources) {
        Set<Integer> whom = slots.first(frame, entry, AGAINST, sources, Slot.Role.SOURCE);
        return whom.isEmpty() ? new LinkedHashSet<>(opposed.of(frame, sources)) : whom;
    }

    /** "the accusation that T had shelled the town": who acts in it is accused. */
    private boolean isCharge(Entry entry, Frame frame) {
        return entry.code().startsWith("11")
                && frame.in(Frame.CLAUSE).stream().anyMatch(clause -> fillers.isMarked(clause, "that"));
    }

    /** "rejected the terms set by T": whoever made what is refused. */
    private Set<Integer> makers(Frame frame, Set<Integer> but) {
        for (int object : frame.in(Frame.OBJECT)) {
            Set<Integer> makers = slots.in(fillers.frame(object), "by", but);
            if (cast.heading(object).isEmpty() && !makers.isEmpty()) {
                return makers;
            }
        }
        return new LinkedHashSet<>();
    }
}
