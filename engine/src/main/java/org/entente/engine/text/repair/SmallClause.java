package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "held T responsible", "declared the league a threat": the league is declared, and nothing is said to be a clause. */
final class SmallClause implements Rule {
    /** After these an adjective may be a clause of its own: "says T responsible", as headlines have it. */
    private static final Set<String> SAYING =
            Set.of("say", "claim", "insist", "warn", "fear", "report", "hope", "admit", "deny", "be", "ensure");

    private static final Set<String> OF_A_CLAUSE = Set.of("cop", "mark", "aux", "auxpass");

    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        int subject = tree.child(token, "nsubj");
        boolean small = tree.is(token, "ccomp")
                && verb >= 0
                && subject > verb
                && subject < token
                && !tree.token(token).isVerb()
                && tree.token(verb).isVerb()
                && !SAYING.contains(tree.lemma(verb))
                && !tree.tag(token).equals("MD")
                && tree.child(token, OF_A_CLAUSE) < 0
                && tree.child(verb, "dobj") < 0;
        return small
                ? new Edit(tree)
                        .hang(subject, verb, "dobj")
                        .label(token, "oprd")
                        .tree()
                : tree;
    }
}
