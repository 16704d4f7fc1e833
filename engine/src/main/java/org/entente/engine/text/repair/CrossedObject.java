package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Soldiers of the brigade hauled the student leader out": what stands behind the verb explains nothing before it. */
final class CrossedObject implements Rule {
    private static final Set<String> STRAYED = Set.of("appos", "nmod", "compound");
    /** "believes two brothers sold chips": what follows these may be a clause. */
    private static final Set<String> CLAUSAL =
            Set.of("be", "believe", "think", "hope", "fear", "know", "allow", "let", "see", "ensure", "find", "feel");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    @Override
    public Tree mend(Tree tree, int token) {
        int head = tree.head(token);
        if (!STRAYED.contains(tree.label(token))
                || head < 0
                || head > token - 2
                || !tree.token(token).isNoun()) {
            return tree;
        }
        int verb = tree.leftmost(token) - 1;
        boolean crossed = verb > head
                && !CLAUSAL.contains(tree.lemma(verb))
                && !Speech.is(tree, verb)
                && FINITE.contains(tree.tag(verb))
                && !tree.dominates(head, verb)
                && tree.child(verb, "dobj") < 0
                && tree.child(verb, "ccomp") < 0
                && !tree.isPassive(verb);
        return crossed ? new Edit(tree).hang(token, verb, "dobj").tree() : tree;
    }
}
