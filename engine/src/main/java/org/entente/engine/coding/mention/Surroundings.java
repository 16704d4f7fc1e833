package org.entente.engine.coding.mention;

import java.util.Set;
import org.entente.engine.text.Tree;

/** What stands beside a token: the adjectives before it, a comma after it. */
public final class Surroundings {
    private static final Set<String> FORMER = Set.of("former", "ex", "deposed", "ousted", "late", "onetime", "ex-");
    private static final int REACH = 4;

    private Surroundings() {}

    public static int skipAdjectives(Tree tree, int from) {
        int i = from;
        while (i >= 0 && from - i < REACH && isAdjectival(tree, i)) {
            i--;
        }
        return i;
    }

    public static boolean isAdjectival(Tree tree, int i) {
        String lemma = tree.lemma(i);
        boolean plain = tree.tag(i).startsWith("JJ")
                && Character.isLowerCase(tree.token(i).form().charAt(0));
        return plain || FORMER.contains(lemma) || lemma.equals("then") || lemma.equals("deputy") || lemma.equals("-");
    }

    public static boolean isFormer(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FORMER.contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isCapitalised(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }

    static boolean isCommaOrEnd(Tree tree, int i) {
        return i >= tree.size()
                || ",.;:)'’".contains(tree.token(i).form())
                || tree.tag(i).equals("POS");
    }
}
