package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "handed to T a man wanted for murder": the man is handed over; that he is wanted is no clause of the handing. */
final class GivenAfter implements Rule {
    private static final Set<String> GIVING = Set.of(
            """
            hand give sell return send deliver grant lend surrender award turn transfer offer present arrest
            deport extradite expel release seize detain capture
            """
                    .strip()
                    .split("\\s+"));

    private static final Set<String> OF_A_CLAUSE = Set.of("mark", "aux", "auxpass", "dobj", "ccomp", "xcomp");

    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        int given = tree.child(token, "nsubj");
        boolean wanted = tree.is(token, "ccomp")
                && verb >= 0
                && verb < given
                && given < token
                && GIVING.contains(tree.lemma(verb))
                && (tree.tag(token).equals("VBD") || tree.tag(token).equals("VBN"))
                && tree.child(token, OF_A_CLAUSE) < 0
                && tree.child(verb, "dobj") < 0
                && !tree.isPassive(verb);
        return wanted
                ? new Edit(tree)
                        .hang(given, verb, "dobj")
                        .hang(token, given, "acl")
                        .tag(token, "VBN", tree.lemma(token))
                        .tree()
                : tree;
    }
}
