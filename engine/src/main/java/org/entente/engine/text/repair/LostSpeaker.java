package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "The ministry, in a note, said T had left": the noun phrase that begins the sentence is who said it. */
final class LostSpeaker implements Rule {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "csubj");

    @Override
    public Tree mend(Tree tree, int token) {
        boolean headless = token > 2
                && Speech.is(tree, token)
                && tree.token(token - 1).form().equals(",")
                && tree.child(token, SUBJECT) < 0
                && (tree.head(token) < 0 || !tree.is(token, "conj"));
        int speaker = headless ? first(tree) : -1;
        boolean free = speaker >= 0
                && speaker < token
                && !SUBJECT.contains(tree.label(speaker))
                && tree.between(speaker, token - 1, ",");
        return free
                ? new Edit(tree)
                        .hang(token, -1, "root")
                        .hang(speaker, token, "nsubj")
                        .tree()
                : tree;
    }

    /** The head of the noun phrase at the beginning, -1 if the sentence begins otherwise. */
    private static int first(Tree tree) {
        int end = Speech.endOfPhrase(tree, 0);
        for (int i = 0; i <= end; i++) {
            if (tree.token(i).isNoun() && (tree.head(i) < 0 || tree.head(i) > end)) {
                return i;
            }
        }
        return -1;
    }
}
