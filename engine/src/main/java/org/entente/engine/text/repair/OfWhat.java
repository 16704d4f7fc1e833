package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "the release by Norway of two sailors": of the sailors, not Norway of the sailors. */
final class OfWhat implements Rule {
    private static final Set<String> PHRASE = Set.of("DT", "PRP$", "CD", "JJ");

    @Override
    public Tree mend(Tree tree, int token) {
        if (!tree.lemma(token).equals("of") || !tree.is(token, "prep") || token + 1 >= tree.size()) {
            return tree;
        }
        int name = tree.head(token);
        int by = name < 0 ? -1 : tree.head(name);
        int noun = by < 0 ? -1 : tree.head(by);
        boolean told = noun >= 0
                && tree.is(name, "pobj")
                && name == token - 1
                && tree.token(name).isName()
                && tree.lemma(by).equals("by")
                && tree.is(by, "prep")
                && by == noun + 1
                && tree.tag(noun).equals("NN")
                && PHRASE.contains(tree.tag(token + 1));
        return told ? new Edit(tree).hang(token, noun, "prep").tree() : tree;
    }
}
