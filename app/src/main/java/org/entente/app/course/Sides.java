package org.entente.app.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.app.Fault;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Dyad;

/**
 * The two sides of a relation. Nobody is on both: what is done between members of one side is no part of the relation.
 *
 * @param apart who was taken out of both, since it is a member here and there
 */
public record Sides(Side a, Side b, SortedSet<String> apart) {
    /** Two actors. */
    public static Sides of(Dyad dyad) {
        return of(Side.of(dyad.a()), Side.of(dyad.b()));
    }

    /**
     * Whoever is named on one side is taken out of the members on the other; whoever is a member of both is on neither.
     *
     * @throws Fault of usage if an actor is named on both, or nobody is left on one
     */
    public static Sides of(Side a, Side b) {
        SortedSet<String> both = new TreeSet<>(a.codes());
        both.retainAll(b.codes());
        if (both.isEmpty()) {
            return new Sides(a, b, both);
        }
        SortedSet<String> named = new TreeSet<>(a.named());
        named.retainAll(b.named());
        if (!named.isEmpty()) {
            throw a.codes().equals(b.codes()) && named.size() == 1
                    ? Fault.usage("course", "A and B are both " + named.first(), "name two actors")
                    : Fault.usage(
                            "course",
                            String.join(", ", named) + (named.size() == 1 ? " is" : " are") + " on both sides",
                            "leave them out on one");
        }
        SortedSet<String> apart = new TreeSet<>(both);
        apart.removeAll(a.named());
        apart.removeAll(b.named());
        return new Sides(left(a, b, both), left(b, a, both), apart);
    }

    private static Side left(Side side, Side other, SortedSet<String> both) {
        SortedSet<String> out = new TreeSet<>(both);
        out.removeAll(side.named());
        if (out.containsAll(side.codes())) {
            throw Fault.usage(
                    "course",
                    "nobody is left of " + side.label() + ", as all of them are on the side of " + other.label(),
                    "name two sides that differ");
        }
        return side.without(out);
    }

    /** The labels of both. */
    public Dyad dyad() {
        return new Dyad(a.label(), b.label());
    }

    /** The side that acts in an event, if the event is one between both sides on its day. */
    public Optional<Side> acting(StoredEvent event) {
        LocalDate day = event.when().start();
        String source = event.source().code();
        String target = event.target().code();
        if (a.holds(source, day) && b.holds(target, day)) {
            return Optional.of(a);
        }
        return b.holds(source, day) && a.holds(target, day) ? Optional.of(b) : Optional.empty();
    }

    /** The side across from one of them. */
    public Side other(Side side) {
        return side.equals(a) ? b : a;
    }
}
