package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** "T, said the minister, will not bow": what stands before the comma is the subject of what comes after the speaker. */
final class Interruption implements Rule {
    @Override
    public Tree mend(Tree tree, int token) {
        if (token < 2
                || !Speech.is(tree, token)
                || !tree.token(token - 1).form().equals(",")) {
            return tree;
        }
        int subject = tree.child(token, "nsubj");
        int clause = tree.child(token, "ccomp");
        int speaker = clause < 0 ? -1 : tree.child(clause, "nsubj");
        boolean wrong = subject >= 0
                && subject < token
                && speaker > token
                && clause > speaker
                && tree.child(clause, "mark") < 0
                && tree.between(speaker, clause, ",");
        return wrong
                ? new Edit(tree)
                        .hang(subject, clause, "nsubj")
                        .hang(speaker, token, "nsubj")
                        .tree()
                : tree;
    }
}
