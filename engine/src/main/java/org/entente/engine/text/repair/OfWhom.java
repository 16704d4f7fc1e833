package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "the extradition of a spy from T", "the appeal of the miners to T": the second phrase completes the first noun. */
final class OfWhom implements Rule {
    private static final Set<String> COMPLETING = Set.of("from", "to", "against");

    @Override
    public Tree mend(Tree tree, int token) {
        int whom = tree.head(token);
        if (!tree.is(token, "prep") || whom < 0 || whom > token || !COMPLETING.contains(tree.lemma(token))) {
            return tree;
        }
        int of = tree.head(whom);
        boolean completes = tree.is(whom, "pobj")
                && of >= 0
                && tree.lemma(of).equals("of")
                && tree.head(of) >= 0
                && tree.token(tree.head(of)).isNoun();
        return completes ? new Edit(tree).hang(token, tree.head(of), "prep").tree() : tree;
    }
}
