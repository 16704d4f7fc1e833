package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Norway freed the crew, two days after it had seized the ship": what came before is not what the sentence tells. */
final class LaterClause implements Rule {
    private static final Set<String> MARKS =
            Set.of("after", "before", "since", "until", "because", "although", "while");

    @Override
    public Tree mend(Tree tree, int token) {
        int told = tree.child(token, "ccomp");
        int mark = tree.child(token, "mark");
        boolean turned = tree.is(token, "root")
                && tree.token(token).isVerb()
                && told >= 0
                && told < mark
                && mark < token
                && MARKS.contains(tree.lemma(mark))
                && tree.token(told).isVerb()
                && tree.child(token, "nsubj") > mark;
        return turned
                ? new Edit(tree).replace(token, told).hang(token, told, "advcl").tree()
                : tree;
    }
}
