package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** "T, said the minister, will not bow": what stands before the comma is the subject of what comes after the speaker. */
final class Interruption implements Rule {
    @Override
    public Tree mend(Tree tree, int token) {
        if (token < 2 || !Speech.is(tree, token)) {
            return tree;
        }
        int subject = tree.child(token, "nsubj");
        int clause = tree.child(token, "ccomp");
        return tree.token(token - 1).form().equals(",")
                ? inverted(tree, token, subject, clause)
                : straight(tree, token, subject, clause);
    }

    /** "T, the minister said, will not bow": of two subjects before the speech the first is that of the clause. */
    private static Tree straight(Tree tree, int token, int subject, int clause) {
        int second = -1;
        int said = clause;
        for (int child : tree.children(token)) {
            second = tree.is(child, "nsubj") && child < token ? child : second;
            said = said < 0 && child > token && isBeside(tree, child) && tree.child(token, "cc") < 0 ? child : said;
        }
        boolean wrong = said > token
                && second > subject
                && tree.child(said, "nsubj") < 0
                && tree.child(said, "nsubjpass") < 0
                && tree.between(subject, second, ",")
                && tree.between(token, said, ",");
        return wrong
                ? new Edit(tree)
                        .hang(subject, said, "nsubj")
                        .hang(said, token, "ccomp")
                        .tree()
                : tree;
    }

    private static boolean isBeside(Tree tree, int child) {
        return tree.token(child).isVerb() && (tree.is(child, "conj") || tree.is(child, "dep"));
    }

    private static Tree inverted(Tree tree, int token, int subject, int clause) {
        int speaker = clause < 0 ? -1 : tree.child(clause, "nsubj");
        if (speaker < 0 && clause > 0 && !Speech.addresses(tree, token)) {
            speaker = tree.child(token, "dobj");
        }
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
