package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/** "in his note attached to the map": a participle right after a noun and before a preposition belongs to the noun. */
final class Participle implements Rule {
    private static final Set<String> CLAUSAL = Set.of("ccomp", "advcl", "xcomp", "dep", "conj");
    private static final Set<String> OF_A_CLAUSE = Set.of("nsubj", "nsubjpass", "aux", "auxpass", "mark");

    @Override
    public Tree mend(Tree tree, int token) {
        return isStrayed(tree, token)
                ? new Edit(tree).hang(token, token - 1, "acl").tree()
                : tree;
    }

    private static boolean isStrayed(Tree tree, int i) {
        if (i == 0 || i + 1 == tree.size() || !tree.tag(i).equals("VBN") || !CLAUSAL.contains(tree.label(i))) {
            return false;
        }
        Token next = tree.token(i + 1);
        boolean preposition = (next.tag().equals("IN") || next.tag().equals("TO"))
                && !next.lemma().equals("that");
        return preposition
                && tree.token(i - 1).isNoun()
                && tree.head(i) >= 0
                && tree.head(i) < i - 1
                && tree.child(i, OF_A_CLAUSE) < 0;
    }
}
