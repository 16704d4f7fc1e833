package org.entente.engine.coding.event;

import org.entente.engine.coding.scene.Cast;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** What several do to each other: "S and T expelled each other's envoys". */
final class Mutual {
    private final Tree tree;
    private final Cast cast;

    Mutual(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** Whether "each other" stands in one of the phrases around a predicate; in a clause within, it is another matter. */
    boolean isDone(Frame frame) {
        for (int i = 0; i < tree.size(); i++) {
            if (cast.isMutual(i) && isAround(frame, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is about something that is joint: "plan joint patrols". */
    boolean isJoint(Frame frame) {
        for (int object : frame.in(Frame.OBJECT)) {
            for (int child : tree.children(object)) {
                if (child < object && tree.lemma(child).equals("joint")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAround(Frame frame, int token) {
        for (int above = tree.head(token); above >= 0; above = tree.head(above)) {
            if (above == frame.head() || above == frame.carrier()) {
                return true;
            }
            if (tree.token(above).isVerb()) {
                return false;
            }
        }
        return false;
    }
}
