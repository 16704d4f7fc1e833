package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.text.Frame;

/** Whom a clause beside a deed names: what the deed is for, or what is said with it, tells at whom it is aimed. */
final class Aims {
    private static final List<String> PLACES = List.of(
            Frame.OBJECT, Frame.INDIRECT, "against", "at", "on", "upon", "to", "with", "for", "over", "of", "from");
    private static final List<String> CLAUSES = List.of(Frame.CLAUSE, Frame.PURPOSE);
    private static final int DEEPEST = 3;

    private final Fillers fillers;
    private final Cast cast;
    private final Described described;

    Aims(Fillers fillers, Cast cast, Described described) {
        this.fillers = fillers;
        this.cast = cast;
        this.described = described;
    }

    /** "demanding that T pay", "calling for T to go", "to stop a dam planned by T": all but {@code but}. */
    Set<Integer> of(Frame clause, Set<Integer> but) {
        return of(clause, but, DEEPEST);
    }

    private Set<Integer> of(Frame clause, Set<Integer> but, int depth) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String place : PLACES) {
            for (int head : clause.in(place)) {
                if (found.isEmpty()) {
                    found.addAll(cast.named(head));
                    found.addAll(found.isEmpty() ? described.makers(head) : Set.of());
                    found.removeAll(but);
                }
            }
        }
        for (String slot : CLAUSES) {
            for (int head : clause.in(slot)) {
                if (found.isEmpty()) {
                    fillers.subjects(head).forEach(s -> found.addAll(cast.named(s)));
                    found.removeAll(but);
                }
                if (found.isEmpty() && depth > 1) {
                    found.addAll(of(fillers.frame(head), but, depth - 1));
                }
            }
        }
        return found;
    }
}
