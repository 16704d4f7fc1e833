package org.entente.engine.text;

import java.util.Set;

/** Mends what the parser commonly gets wrong; each repair is general and has a test. */
final class Repairs {
    private static final Set<String> CLAUSAL = Set.of("ccomp", "advcl", "xcomp", "dep", "conj");

    private Repairs() {}

    /** Changes {@code heads} and {@code labels} in place. */
    static void mend(java.util.List<Token> tokens, int[] heads, String[] labels) {
        for (int i = 0; i < heads.length; i++) {
            int head = heads[i];
            if (head >= 0 && heads[head] >= 0 && labels[head].startsWith("aux")) {
                heads[i] = heads[head]; // what hangs on "has" in "has supported" belongs to "supported"
            }
        }
        for (int i = 1; i + 1 < heads.length; i++) {
            if (isReducedRelative(tokens, heads, labels, i)) {
                heads[i] = i - 1;
                labels[i] = "acl";
            }
        }
    }

    /** "in his letter addressed to T": a participle right after a noun and before a preposition belongs to the noun. */
    private static boolean isReducedRelative(java.util.List<Token> tokens, int[] heads, String[] labels, int i) {
        if (!tokens.get(i).tag().equals("VBN") || !CLAUSAL.contains(labels[i]) || heads[i] < 0 || heads[i] >= i - 1) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (!tokens.get(i - 1).isNoun()
                || !next.tag().equals("IN") && !next.tag().equals("TO")
                || next.lemma().equals("that")) {
            return false;
        }
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == i
                    && Set.of("nsubj", "nsubjpass", "aux", "auxpass", "mark").contains(labels[child])) {
                return false;
            }
        }
        return true;
    }
}
