package org.entente.engine.lexicon;

import java.util.List;

/** What the actor tables say, and the faults that were met in reading them; an item with a fault may be missing. */
public record Listing(List<Listed> items, List<Problem> problems) {
    public Listing {
        items = List.copyOf(items);
        problems = problems.stream().sorted().distinct().toList();
    }
}
