package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Among those killed by S were two nurses": those are the nurses, and what was done to those was done to them. */
final class Among implements Rule {
    private static final Set<String> LAST = Set.of("attr", "nsubj");

    @Override
    public Tree mend(Tree tree, int token) {
        int those = tree.head(token);
        if (!tree.is(token, "acl") || those < 0 || !tree.token(those).form().equalsIgnoreCase("those")) {
            return tree;
        }
        int among = tree.head(those);
        int be = among < 0 ? -1 : tree.head(among);
        if (be < 0
                || !tree.lemma(among).equals("among")
                || be < token
                || !tree.lemma(be).equals("be")) {
            return tree;
        }
        int who = tree.child(be, LAST);
        return who > be ? new Edit(tree).hang(token, who, "acl").tree() : tree;
    }
}
