package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** Whom the clauses behind a noun name: who made the thing, and whom it touches. */
final class Described {
    private static final Set<String> CLAUSES = Set.of("acl", "relcl");
    /** What stands inside a noun phrase and may be described in the noun's stead: "the release of men sought by T". */
    private static final Set<String> INSIDE = Set.of("prep", "pobj", "conj");

    /** Not "with": "a village with guns supplied by T" is no village of T's. */
    private static final Set<String> OF = Set.of("of", "on", "against", "to", "for");

    private static final int DEEPEST = 4;
    /** "rules binding on T": where whoever is touched stands, the likeliest first. */
    private static final List<String> TOUCHED = List.of("on", "upon", "against", "from", "to", "for", "at", "over");

    /** Verbs that say whose a thing is: "a ship belonging to T", "accounts linked to T". */
    private static final Set<String> BELONG =
            Set.of("belong", "link", "tie", "trace", "connect", "affiliate", "attribute", "ascribe", "close");

    /** "rockets fired from T". */
    private static final Set<String> FIRED = Set.of("fire", "launch", "shoot", "lob", "hurl");

    private static final List<String> FROM = List.of("from");
    private static final List<String> OWNER = List.of("to", "with");
    /** "the men wanted by T": T has not got them. */
    private static final Set<String> SEEK = Set.of("want", "seek", "demand", "hunt", "need");

    private final Frames frames;
    private final Tree tree;
    private final Cast cast;

    Described(Frames frames, Cast cast) {
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
    }

    /** "a law drafted by T", "the offer that T made", "a yard belonging to T": whose doing or property it is. */
    Set<Integer> makers(int noun) {
        return of(noun, DEEPEST, this::maker);
    }

    /** The same, if one of {@code verbs} says what they have to do with it: "a tax opposed by T". */
    Set<Integer> makers(int noun, Set<String> verbs) {
        return of(
                noun,
                DEEPEST,
                (thing, clause) -> verbs.contains(tree.lemma(clause.head()))
                                && clause.in(Frame.OBJECT).contains(thing)
                        ? named(clause, List.of(Frame.SUBJECT))
                        : new LinkedHashSet<>());
    }

    /** "a boat carrying T", "a camp housing T": who is inside, if one of {@code verbs} says so. */
    Set<Integer> inside(int noun, Set<String> verbs) {
        return of(
                noun,
                DEEPEST,
                (thing, clause) -> verbs.contains(tree.lemma(clause.head()))
                                && clause.in(Frame.SUBJECT).contains(thing)
                        ? named(clause, List.of(Frame.OBJECT))
                        : new LinkedHashSet<>());
    }

    /** "curbs imposed on T", "rifles taken from T", "the rule that had kept T out": who has it done to him. */
    Set<Integer> touched(int noun) {
        return of(noun, DEEPEST, this::touchedIn);
    }

    /** What one clause tells of the noun it describes. */
    private interface Teller {
        Set<Integer> tell(int noun, Frame clause);
    }

    private Set<Integer> of(int noun, int depth, Teller teller) {
        for (int child : tree.children(noun)) {
            if (CLAUSES.contains(tree.label(child)) && frames.isVerb(child)) {
                Set<Integer> found = teller.tell(noun, frames.at(child));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (int child : tree.children(noun)) {
            boolean inside =
                    INSIDE.contains(tree.label(child)) && (!tree.is(child, "prep") || OF.contains(tree.lemma(child)));
            if (depth > 0 && child > noun && inside) {
                Set<Integer> found = of(child, depth - 1, teller);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    private Set<Integer> maker(int noun, Frame clause) {
        if (BELONG.contains(tree.lemma(clause.head()))) {
            return named(clause, OWNER);
        }
        if (FIRED.contains(tree.lemma(clause.head())) && clause.in(Frame.OBJECT).contains(noun)) {
            Set<Integer> by = named(clause, List.of(Frame.SUBJECT));
            return by.isEmpty() ? named(clause, FROM) : by;
        }
        boolean sought = SEEK.contains(tree.lemma(clause.head()));
        boolean made = clause.in(Frame.OBJECT).contains(noun) && !sought;
        return made ? named(clause, List.of(Frame.SUBJECT)) : new LinkedHashSet<>();
    }

    private Set<Integer> touchedIn(int noun, Frame clause) {
        boolean acts = clause.in(Frame.SUBJECT).contains(noun);
        List<String> slots = new ArrayList<>(TOUCHED);
        if (acts) {
            slots.add(0, Frame.OBJECT);
        }
        return acts || clause.in(Frame.OBJECT).contains(noun) ? named(clause, slots) : new LinkedHashSet<>();
    }

    private Set<Integer> named(Frame clause, List<String> slots) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (String slot : slots) {
            if (actors.isEmpty()) {
                clause.in(slot).forEach(head -> actors.addAll(cast.named(head)));
            }
        }
        return actors;
    }
}
