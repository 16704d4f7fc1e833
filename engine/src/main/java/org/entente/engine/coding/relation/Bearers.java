package org.entente.engine.coding.relation;

import org.entente.engine.coding.scene.Scene;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Who has a relation, or is called something in it, by the clause: "A enjoys excellent ties with B", "A calls B a friend". */
final class Bearers {
    private final Scene scene;
    private final Tree tree;
    private final Two two;

    Bearers(Scene scene, Two two) {
        this.scene = scene;
        this.tree = scene.tree();
        this.two = two;
    }

    /** "A has deepened its ties with B", "A enjoys excellent relations with B": who has it, if nobody is its possessor. */
    void around(Claim claim) {
        int top = claim.topic();
        while (tree.head(top) >= 0
                && !tree.token(tree.head(top)).isVerb()
                && claim.tokens().size() <= 2) {
            top = tree.head(top);
        }
        int verb = tree.head(top);
        if (two.areFound() || verb < 0 || !tree.token(verb).isVerb()) {
            return;
        }
        if (tree.is(top, "nsubj") || tree.is(top, "nsubjpass")) {
            arguments(verb, "between", claim.topic());
            arguments(verb, Frame.OBJECT, claim.topic());
        } else {
            arguments(verb, Frame.SUBJECT, claim.topic());
            arguments(verb, "with", claim.topic());
        }
    }

    /** Whom a noun such as "friend" is said of. */
    void owner(int place) {
        int head = tree.head(place);
        if (head < 0) {
            return;
        }
        if (tree.is(place, "appos")) {
            two.add(head);
            return;
        }
        int verb = tree.token(head).isVerb() ? head : tree.head(head);
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return;
        }
        arguments(verb, tree.lemma(verb).equals("count") || tree.lemma(verb).equals("rely") ? "on" : "-");
        if (tree.is(place, "dobj") && in(tree, verb) >= 0) {
            two.add(in(tree, verb));
            return;
        }
        boolean said = tree.is(place, "oprd")
                || tree.is(place, "dobj")
                || !tree.token(head).isVerb();
        arguments(verb, said && !scene.frames().at(verb).in(Frame.OBJECT).isEmpty() ? Frame.OBJECT : Frame.SUBJECT);
    }

    /** "A calls B a friend": a friend of A. */
    void caller(Claim claim) {
        int verb = tree.head(claim.word());
        verb = verb >= 0 && !tree.token(verb).isVerb() ? tree.head(verb) : verb;
        if (verb >= 0 && tree.token(verb).isVerb()) {
            arguments(verb, Frame.SUBJECT);
        }
    }

    /** Whom "has found in Arnor a friend" is about: the object of its "in"; -1 without one. */
    static int in(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            int object = tree.is(child, "prep") && tree.lemma(child).equals("in") ? tree.child(child, "pobj") : -1;
            if (object >= 0 && tree.token(object).isName()) {
                return object;
            }
        }
        return -1;
    }

    void arguments(int verb, String slot) {
        arguments(verb, slot, -1);
    }

    /** Whom a slot names, but for the relation itself. */
    private void arguments(int verb, String slot, int topic) {
        for (int head : scene.frames().at(verb).in(slot)) {
            if (!tree.token(head).isVerb() && head != topic) {
                two.add(head);
            }
        }
    }
}
