package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "ordered T held", "saw its plea rejected by S": a participle there tells what its subject undergoes. */
final class OrderedDone implements Rule {
    private static final Set<String> OVER = Set.of(
            "want", "order", "have", "get", "see", "keep", "need", "like", "find", "leave", "command", "wish", "watch");

    private static final Set<String> OF_A_CLAUSE = Set.of("mark", "aux", "auxpass", "dobj", "ccomp", "xcomp");

    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        int subject = tree.child(token, "nsubj");
        boolean done = tree.is(token, "ccomp")
                && verb >= 0
                && verb < subject
                && subject < token
                && OVER.contains(tree.lemma(verb))
                && (tree.tag(token).equals("VBD") || tree.tag(token).equals("VBN"))
                && tree.child(token, OF_A_CLAUSE) < 0;
        return done
                ? new Edit(tree)
                        .label(subject, "nsubjpass")
                        .tag(token, "VBN", tree.lemma(token))
                        .tree()
                : tree;
    }
}
