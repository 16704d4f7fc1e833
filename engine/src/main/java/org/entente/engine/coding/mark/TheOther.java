package org.entente.engine.coding.mark;

import org.entente.engine.coding.scene.Cast;
import org.entente.engine.coding.scene.OwnSubject;
import org.entente.engine.text.Tree;

/** Of two actors, an object that is not the one is the other: "T came with roses, S would not receive them". */
final class TheOther {
    private static final int NOBODY = -1;

    private final Tree tree;
    private final Cast cast;

    TheOther(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** Lets pronouns that stand for nobody yet stand for the other one, if he has been named; actors are {@code one} and {@code two}. */
    void resolve(int one, int two) {
        for (int i = 0; i < tree.size(); i++) {
            int subject = tree.tag(i).equals("PRP") && !cast.has(i) ? OwnSubject.of(tree, i) : NOBODY;
            int actor = subject < 0 ? NOBODY : cast.at(subject);
            int other = actor == one ? two : actor == two ? one : NOBODY;
            if (other != NOBODY && isNamedBefore(other, i)) {
                cast.put(other, i);
            }
        }
    }

    private boolean isNamedBefore(int actor, int token) {
        for (int i = 0; i < token; i++) {
            if (cast.at(i) == actor) {
                return true;
            }
        }
        return false;
    }
}
