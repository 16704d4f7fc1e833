package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Who fills an entry's roles, by actor number.
 *
 * @param sources who acts; empty if nobody is named
 * @param targets who is acted upon, from the best slot that names anybody
 * @param others actors in the predicate's other slots, best first: targets if the caller knows better
 */
public record Roles(List<Integer> sources, List<Integer> targets, List<Integer> others, boolean reciprocal) {
    public Roles {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        others = List.copyOf(others);
    }

    /** These roles with the targets of {@code aim}, if these have none. */
    Roles aimedAt(Roles aim) {
        if (targets.isEmpty()) {
            return new Roles(sources, aim.targets(), aim.others(), reciprocal);
        }
        List<Integer> more = new ArrayList<>(others);
        aim.targets().stream().filter(t -> !targets.contains(t)).forEach(more::add);
        return new Roles(sources, targets, more, reciprocal);
    }
}
