package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "The talks, S said, were broken off": the clause around the speech is what is said. */
final class Parenthesis implements Rule {
    private static final Set<String> OTHER = Set.of("ccomp", "dobj", "mark", "aux", "advcl", "xcomp");

    @Override
    public Tree mend(Tree tree, int token) {
        int clause = tree.head(token);
        boolean between = tree.is(token, "parataxis")
                && clause >= 0
                && Speech.is(tree, token)
                && (tree.token(clause).isVerb() || tree.child(clause, "nsubj") >= 0)
                && tree.child(token, "nsubj") >= 0
                && tree.child(token, OTHER) < 0;
        return between
                ? new Edit(tree)
                        .replace(clause, token)
                        .hang(clause, token, "ccomp")
                        .tree()
                : tree;
    }
}
