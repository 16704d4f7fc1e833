package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "The raid was the work of T, insisted S": who speaks is no apposition, and what is said hangs on the speech. */
final class TrailingSpeaker implements Rule {
    private static final Set<String> BESIDE = Set.of("conj", "dep", "appos", "parataxis", "acl", "advcl");
    private static final Set<String> COMPLETE = Set.of("nsubj", "nsubjpass", "ccomp", "mark", "aux", "cc");
    private static final Set<String> STOPS = Set.of(",", "''", "``", "\"", "!", "?");

    @Override
    public Tree mend(Tree tree, int token) {
        int told = tree.head(token);
        if (token < 3
                || told < 0
                || told > token
                || !Speech.is(tree, token)
                || !BESIDE.contains(tree.label(token))
                || !STOPS.contains(tree.token(token - 1).form())
                || tree.child(token, COMPLETE) >= 0) {
            return tree;
        }
        int speaker = speaker(tree, token);
        int clause = clause(tree, told);
        if (speaker < 0 || clause < 0 || tree.dominates(token, clause)) {
            return tree;
        }
        return new Edit(tree)
                .replace(clause, token)
                .hang(clause, token, "ccomp")
                .hang(speaker, token, "nsubj")
                .tree();
    }

    /** The head of the noun phrase right behind the verb, -1 if there is none. */
    private static int speaker(Tree tree, int verb) {
        int end = Speech.endOfPhrase(tree, verb + 1);
        int head = end;
        while (tree.head(head) > verb && tree.head(head) <= end) {
            head = tree.head(head);
        }
        return end > verb && !tree.tag(end).equals("POS") && !tree.is(head, "nsubj") ? head : -1;
    }

    /** The verb over {@code told} that makes the clause. */
    private static int clause(Tree tree, int told) {
        int top = told;
        while (tree.head(top) >= 0) {
            top = tree.head(top);
        }
        return tree.token(top).isVerb() || tree.tag(top).equals("MD") ? top : -1;
    }
}
