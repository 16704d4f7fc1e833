package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "sold the navy six jets": what is given is no apposition of who gets it. "sent the ship Argo" is another matter. */
final class SecondObject implements Rule {
    private static final Set<String> GIVING =
            Set.of("sell", "give", "lend", "hand", "send", "grant", "offer", "lease", "pay", "award", "loan", "slip");

    @Override
    public Tree mend(Tree tree, int token) {
        int receiver = tree.head(token);
        if (!tree.is(token, "appos") || receiver < 0 || !tree.is(receiver, "dobj") || tree.head(receiver) < 0) {
            return tree;
        }
        int verb = tree.head(receiver);
        if (!GIVING.contains(tree.lemma(verb))
                || tree.token(token).isName()
                || verb > receiver
                || tree.between(receiver, token, ",")) {
            return tree;
        }
        return new Edit(tree)
                .hang(token, verb, "dobj")
                .label(receiver, "dative")
                .tree();
    }
}
