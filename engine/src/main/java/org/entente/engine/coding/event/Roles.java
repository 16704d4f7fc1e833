package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who fills an entry's roles, by actor number; where the words name no actor, the noun that fills the role.
 *
 * @param sources who acts; empty if nobody is named
 * @param targets who is acted upon, from the best slot that names anybody; the sources themselves, if each does it to
 *     each of the others
 * @param others actors in the predicate's other slots, best first: targets if the caller knows better
 * @param patient the token of what is acted upon if that is no actor, "the depot"; or -1
 */
public record Roles(
        List<Integer> sources, List<Integer> targets, List<Integer> others, boolean reciprocal, int patient) {
    /** Nobody acts, and nobody is acted upon. */
    public static final Roles NOBODY = new Roles(List.of(), List.of(), List.of(), false);

    private static final int NOTHING = -1;

    public Roles(List<Integer> sources, List<Integer> targets, List<Integer> others, boolean reciprocal) {
        this(sources, targets, others, reciprocal, NOTHING);
    }

    public Roles {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        others = List.copyOf(others);
    }

    /** All do it together: one event between each two of them. */
    static Roles together(Set<Integer> all) {
        List<Integer> both = List.copyOf(all);
        return new Roles(both.subList(0, 1), both.subList(1, both.size()), List.of(), true);
    }

    /** Each does it to each of the others. */
    static Roles eachToEach(Set<Integer> all) {
        List<Integer> each = List.copyOf(all);
        return new Roles(each, each, List.of(), false);
    }

    /** Whether each does it to each of the others. */
    boolean isEachToEach() {
        return sources.size() > 1 && sources.equals(targets);
    }

    /** These roles with the targets of {@code aim}, if these have none. */
    Roles aimedAt(Roles aim) {
        if (targets.isEmpty()) {
            return new Roles(sources, aim.targets(), aim.others(), reciprocal, patient < 0 ? aim.patient() : patient);
        }
        List<Integer> more = new ArrayList<>(others);
        aim.targets().stream().filter(t -> !targets.contains(t)).forEach(more::add);
        return new Roles(sources, targets, more, reciprocal);
    }

    /** These roles with what is acted upon, if no actor is. */
    Roles upon(int token) {
        return targets.isEmpty() ? new Roles(sources, targets, others, reciprocal, token) : this;
    }
}
