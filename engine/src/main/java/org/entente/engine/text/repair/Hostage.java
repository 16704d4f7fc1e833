package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "took the mayor hostage": the mayor is taken; he is no kind of hostage. */
final class Hostage implements Rule {
    private static final Set<String> TAKING = Set.of("take", "hold", "keep");
    private static final Set<String> TAKEN = Set.of("hostage", "prisoner", "captive");

    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        int whom = token - 1;
        boolean taken = tree.is(token, "dobj")
                && verb >= 0
                && verb < whom
                && TAKEN.contains(tree.lemma(token))
                && TAKING.contains(tree.lemma(verb))
                && tree.head(whom) == token
                && (tree.token(whom).isNoun() || tree.token(whom).isAdjective());
        if (!taken) {
            return tree;
        }
        Edit edit = new Edit(tree).hang(whom, verb, "dobj").label(token, "oprd");
        for (int child : tree.children(token)) {
            if (child < whom) {
                edit.hang(child, whom, tree.label(child));
            }
        }
        return edit.tree();
    }
}
