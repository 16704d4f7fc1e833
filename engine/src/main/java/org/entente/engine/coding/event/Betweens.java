package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.text.Tree;

/** "talks on the price of grain between S and T": both sides, where the phrase hangs on a noun farther down. */
final class Betweens {
    private static final int DEEPEST = 6;

    private final Tree tree;
    private final Cast cast;

    Betweens(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** The sides of the nearest "between" below {@code noun} that has at least two; nobody if there is none. */
    Set<Integer> below(int noun) {
        return below(noun, 0);
    }

    private Set<Integer> below(int token, int depth) {
        for (int child : tree.children(token)) {
            boolean phrase = tree.is(child, "prep") || tree.is(child, "pobj");
            if (phrase && depth < DEEPEST) {
                Set<Integer> sides = tree.lemma(child).equals("between") ? sides(child) : below(child, depth + 1);
                if (sides.size() > 1) {
                    return sides;
                }
            }
        }
        return Set.of();
    }

    private Set<Integer> sides(int between) {
        int noun = tree.child(between, "pobj");
        return noun < 0 ? Set.of() : new LinkedHashSet<>(cast.named(noun));
    }
}
