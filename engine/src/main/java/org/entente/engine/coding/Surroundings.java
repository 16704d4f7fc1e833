package org.entente.engine.coding;

import java.util.List;
import java.util.Set;
import org.entente.engine.text.Tree;

/** What stands beside a token: the unit that begins or ends there, the adjectives before it. */
final class Surroundings {
    private static final Set<String> FORMER = Set.of("former", "ex", "deposed", "ousted", "late");
    private static final int REACH = 4;

    private Surroundings() {}

    static int unitAt(List<Unit> all, int token) {
        for (int u = 0; u < all.size(); u++) {
            if (all.get(u).from() == token) {
                return u;
            }
        }
        return -1;
    }

    static int unitEndingAt(List<Unit> all, int token) {
        for (int u = 0; u < all.size(); u++) {
            if (all.get(u).to() == token) {
                return u;
            }
        }
        return -1;
    }

    static int skipAdjectives(Tree tree, int from) {
        int i = from;
        while (i >= 0 && from - i < REACH && isAdjectival(tree, i)) {
            i--;
        }
        return i;
    }

    static boolean isAdjectival(Tree tree, int i) {
        String lemma = tree.lemma(i);
        boolean plain = tree.tag(i).startsWith("JJ")
                && Character.isLowerCase(tree.token(i).form().charAt(0));
        return plain || FORMER.contains(lemma) || lemma.equals("then") || lemma.equals("deputy") || lemma.equals("-");
    }

    static boolean isFormer(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FORMER.contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
