package org.entente.engine.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * The words that name an actor in its role, as people mark them: the whole noun phrase that fills the role ("the
 * Gondorian army's depot near Dol Amroth"), of which the actor may be but a part, without the clauses that hang on it.
 */
final class Phrase {
    private static final Set<String> BEFORE =
            Set.of("det", "predet", "nmod", "amod", "compound", "nummod", "qmod", "poss", "npadvmod");
    private static final Set<String> NUMBERS =
            Set.of("dozen", "score", "hundred", "thousand", "million", "number", "handful", "majority", "group");
    private static final Set<String> BRACKETS = Set.of("(", ")", "-LRB-", "-RRB-");
    private static final Set<String> SENT_TO = Set.of("to", "for");
    private static final Set<String> WHERE = Set.of("of", "in", "near", "from", "at");

    private final Scene scene;
    private final Tree tree;

    Phrase(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** The phrase around actor {@code number} in an event. */
    Span of(int number, Coded event) {
        Found found = scene.found().get(number);
        int head = scene.head(found);
        int filler = filler(head, number, event);
        int noun = filler < 0 ? head : filler;
        return around(noun, found.from(), found.to(), true);
    }

    /** The phrase of a noun that names no actor. */
    Span of(int noun) {
        return around(noun, noun, noun, false);
    }

    /** The noun that fills a slot of the event and that the actor is a part of ("the Gondorian army's depot"); or -1. */
    private int filler(int actor, int number, Coded event) {
        List<Frame.Arg> args = scene.frames().at(event.trigger()).args();
        for (int i = actor; i >= 0; i = whole(i)) {
            for (Frame.Arg arg : args) {
                if (arg.head() == i
                        && tree.token(i).isNoun()
                        && scene.cast().named(i).contains(number)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The noun that {@code part} stands before, or is said to be of; or -1. */
    private int whole(int part) {
        int head = tree.head(part);
        if (head >= 0 && tree.is(part, "pobj") && tree.lemma(head).equals("of")) {
            return tree.head(head);
        }
        return BEFORE.contains(tree.label(part)) ? head : -1;
    }

    private Span around(int head, int first, int last, boolean isNamed) {
        int from = Math.min(head, first);
        for (int child : tree.children(head)) {
            if (child < head && BEFORE.contains(tree.label(child))) {
                from = Math.min(from, tree.leftmost(child));
            }
        }
        return scene.span(counted(head, from), abbreviated(Math.max(last, last(head, first, last, isNamed))));
    }

    /** "dozens of demonstrators": from the number on. */
    private int counted(int head, int from) {
        int of = tree.is(head, "pobj") ? tree.head(head) : -1;
        int many = of >= 0 && tree.lemma(of).equals("of") ? tree.head(of) : -1;
        return many >= 0 && NUMBERS.contains(tree.lemma(many)) ? Math.min(from, tree.leftmost(many)) : from;
    }

    /** "the Labour Congress (NLC)": with its letters. */
    private int abbreviated(int last) {
        boolean letters = last + 3 < tree.size()
                && BRACKETS.contains(tree.token(last + 1).form())
                && tree.token(last + 2)
                        .form()
                        .equals(tree.token(last + 2).form().toUpperCase(Locale.ROOT))
                && BRACKETS.contains(tree.token(last + 3).form());
        return letters ? last + 3 : last;
    }

    /** The end of what belongs to a noun: "of" and its noun, though not what an actor is accused of, and a place by name. */
    private int last(int noun, int from, int to, boolean isNamed) {
        boolean isActor = isNamed && from <= noun && noun <= to;
        int last = noun;
        for (int child : tree.children(noun)) {
            int object = child > noun && tree.is(child, "prep") ? tree.child(child, "pobj") : -1;
            boolean belongs = tree.lemma(child).equals("of") && (!isActor || child < to);
            boolean sent = isActor
                    && SENT_TO.contains(tree.lemma(child))
                    && object >= 0
                    && tree.token(object).isName();
            if (object > child && (belongs || sent || isPlace(child, object))) {
                last = Math.max(last, last(object, from, to, isNamed));
            }
        }
        return last;
    }

    private boolean isPlace(int preposition, int object) {
        return WHERE.contains(tree.lemma(preposition)) && tree.token(object).isName();
    }
}
