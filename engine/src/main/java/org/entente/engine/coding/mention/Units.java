package org.entente.engine.coding.mention;

import java.util.List;
import org.entente.engine.text.Tree;

/** The units of one sentence, and which of them a mention has taken: "Iraqi" once "Iraqi officials" is found. */
final class Units {
    private final Tree tree;
    private final List<Unit> all;
    private final boolean[] taken;

    Units(Tree tree, List<Unit> all) {
        this.tree = tree;
        this.all = List.copyOf(all);
        this.taken = new boolean[all.size()];
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return all.size();
    }

    Unit get(int u) {
        return all.get(u);
    }

    void take(int u) {
        taken[u] = true;
    }

    boolean isTaken(int u) {
        return taken[u];
    }

    /** The unit that begins with {@code token}, -1 if none does. */
    int at(int token) {
        for (int u = 0; u < all.size(); u++) {
            if (all.get(u).from() == token) {
                return u;
            }
        }
        return -1;
    }

    /** The unit that ends with {@code token}, -1 if none does. */
    int endingAt(int token) {
        for (int u = 0; u < all.size(); u++) {
            if (all.get(u).to() == token) {
                return u;
            }
        }
        return -1;
    }

    /** Tells which states and organisations the sentence names. */
    void hearNations(People people) {
        all.stream()
                .filter(Unit::isNation)
                .forEach(u -> people.hear(u.names().get(0).actor().code()));
    }

    boolean isNation(int u) {
        return u >= 0 && all.get(u).isNation();
    }

    boolean isPerson(int u) {
        return u >= 0 && all.get(u).isPerson();
    }
}
