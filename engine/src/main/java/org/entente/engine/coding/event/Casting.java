package org.entente.engine.coding.event;

import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;

/** Fills an entry's roles: what the entry says, else the common places of its kind of predicate. */
final class Casting {
    private static final List<String> BESIDE = List.of(Frame.MODIFIER, Frame.POSSESSOR);

    private final SlotActors slots;
    private final Sources sourcesOf;
    private final Targets targetsOf;
    private final Distant distant;
    private final Betweens betweens;
    private final Asked asked;
    private final Patients patients;
    private final Mutual mutual;
    private final Inner inner;

    Casting(Lexicon lexicon, Fillers fillers, Cast cast) {
        this.slots = new SlotActors(fillers, cast);
        Instruments instruments = new Instruments(lexicon, fillers);
        this.distant = new Distant(lexicon, fillers, cast, instruments);
        this.sourcesOf = new Sources(fillers, cast, slots, distant);
        this.targetsOf = new Targets(lexicon, fillers, cast, slots);
        this.betweens = new Betweens(fillers.tree(), cast);
        this.asked = new Asked(fillers, cast);
        this.patients = new Patients(lexicon, fillers, cast, instruments, slots.blame());
        this.mutual = new Mutual(fillers.tree(), cast);
        this.inner = new Inner(lexicon, fillers, cast);
    }

    Roles of(Match match) {
        return of(match, true);
    }

    /** The roles of an operator over an event that has its own: whom the open clause names is for the event to say. */
    Roles over(Match match) {
        return of(match, false);
    }

    /** The first actor that stands in one of {@code frames} other than {@code but}, as a target. */
    Roles inside(List<Frame> frames, List<Integer> but) {
        return targetsOf.inside(frames, but);
    }

    private Roles of(Match match, boolean open) {
        Entry entry = match.entry();
        Frame frame = match.frame();
        Set<Integer> both = slots.of(entry, frame, Slot.Role.BOTH);
        if (both.size() > 1) {
            return Roles.together(both);
        }
        Set<Integer> sources = slots.of(entry, frame, Slot.Role.SOURCE);
        if (mutual.isDone(frame)) {
            Set<Integer> all = sources.isEmpty() ? sourcesOf.near(entry, frame, Set.of()) : sources;
            if (all.size() > 1) {
                return Mutual.of(entry, all);
            }
        }
        Set<Integer> targets = slots.of(entry, frame, Slot.Role.TARGET);
        if (frame.kind() != Kind.NOUN && sources.isEmpty()) {
            leaveOthers(targets, slots.in(frame, Frame.SUBJECT)); // "S met his counterpart from T"
        }
        if (sources.isEmpty()) {
            sources = sourcesOf.near(entry, frame, targets);
        }
        if (targets.isEmpty() && sources.size() > 1 && mutual.isJoint(entry, frame)) {
            return Roles.together(sources);
        }
        boolean alone = targets.isEmpty() && slots.in(frame, "with", sources).isEmpty();
        if (entry.reciprocal() && sources.size() > 1 && alone) {
            return Roles.together(sources);
        }
        return targets.isEmpty()
                ? toWhom(match, sources, open)
                : complete(match, sources, targets, slots.all(frame, TargetOrder.of(entry), sources));
    }

    /** The roles where the entry's own slots name no target. */
    private Roles toWhom(Match match, Set<Integer> sources, boolean open) {
        Entry entry = match.entry();
        Frame frame = match.frame();
        Set<Integer> others = slots.all(frame, TargetOrder.of(entry), sources);
        int unknown = asked.of(entry, frame);
        if (unknown >= 0) {
            return new Roles(List.copyOf(sources), List.of(), List.copyOf(others), false).upon(unknown);
        }
        if (frame.kind() == Kind.NOUN && entry.reciprocal() && sources.isEmpty()) {
            Set<Integer> sides = betweens.below(frame.head());
            if (sides.size() > 1) {
                return Roles.together(sides);
            }
        }
        Set<Integer> targets = inner.proposers(entry, frame, sources);
        if (targets.isEmpty()) {
            targets = inner.partners(entry, frame, sources);
        }
        if (targets.isEmpty()) {
            targets = targetsOf.near(entry, frame, sources);
        }
        if (targets.isEmpty()) {
            targets = targetsOf.inClauses(entry, frame, sources, open);
        }
        return complete(match, sources, targets, others);
    }

    /** The roles with who stands farther off, where somebody is still missing. */
    private Roles complete(Match match, Set<Integer> near, Set<Integer> targets, Set<Integer> others) {
        Entry entry = match.entry();
        Frame frame = match.frame();
        if (near.isEmpty() && targets.size() > 1 && targets.equals(slots.in(frame, "between", Set.of()))) {
            return Roles.together(targets); // "an accord was signed between S and T"
        }
        Set<Integer> sources = near;
        Set<Integer> whom = targets;
        if (sources.isEmpty()) {
            sources = sourcesOf.far(entry, frame, whom);
            whom.removeAll(sources);
        }
        if (whom.isEmpty() && (frame.kind() == Kind.NOUN || !sources.isEmpty())) {
            whom = distant.targets(entry, frame, sources);
        }
        others.addAll(slots.all(frame, BESIDE, sources));
        others.removeAll(whom);
        if (whom.isEmpty() && sources.size() > 1 && Mutual.isShared(entry)) {
            return Roles.together(sources);
        }
        Roles roles = new Roles(List.copyOf(sources), List.copyOf(whom), List.copyOf(others), entry.reciprocal());
        return whom.isEmpty() ? roles.upon(patients.of(match)) : roles;
    }

    /** Takes {@code some} out of {@code actors}, if that leaves anybody. */
    private static void leaveOthers(Set<Integer> actors, Set<Integer> some) {
        if (!some.containsAll(actors)) {
            actors.removeAll(some);
        }
    }
}
