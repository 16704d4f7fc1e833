package org.entente.engine.coding;

import java.util.List;

/**
 * Who fills an entry's roles, by actor number.
 *
 * @param sources who acts; empty if nobody is named
 * @param targets who is acted upon, from the best slot that names anybody
 * @param others actors in the predicate's other slots, best first: targets if the caller knows better
 */
record Roles(List<Integer> sources, List<Integer> targets, List<Integer> others, boolean reciprocal) {
    Roles {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        others = List.copyOf(others);
    }
}
