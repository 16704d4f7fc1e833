package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** What hangs on "has" in "has strongly supported" belongs to "supported". */
final class Auxiliary implements Rule {
    @Override
    public Tree mend(Tree tree, int token) {
        int aux = tree.head(token);
        boolean strayed = aux >= 0 && tree.head(aux) >= 0 && tree.label(aux).startsWith("aux");
        return strayed
                ? new Edit(tree).hang(token, tree.head(aux), tree.label(token)).tree()
                : tree;
    }
}
