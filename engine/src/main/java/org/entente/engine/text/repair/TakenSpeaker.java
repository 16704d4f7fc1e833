package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Norway sank a ferry, two sailors who asked not to be named said": whoever stands before the speech is no second object. */
final class TakenSpeaker implements Rule {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> TAKEN = Set.of("dobj", "pobj", "appos", "conj", "dep", "npadvmod");
    private static final Set<String> EXPLAINED = Set.of("relcl", "acl");

    @Override
    public Tree mend(Tree tree, int token) {
        int clause = Speech.is(tree, token) && tree.child(token, SUBJECTS) < 0 ? tree.child(token, "ccomp") : -1;
        if (clause < 0 || clause > token) {
            return tree;
        }
        int last = tree.token(token - 1).form().equals(",") ? token - 2 : token - 1;
        for (int i = last; i > clause; i = tree.head(i)) {
            if (isSpeaker(tree, i)) {
                return new Edit(tree).hang(i, token, "nsubj").tree();
            }
        }
        return tree;
    }

    private static boolean isSpeaker(Tree tree, int noun) {
        int first = tree.leftmost(noun);
        return tree.token(noun).isNoun()
                && TAKEN.contains(tree.label(noun))
                && tree.child(noun, EXPLAINED) > noun
                && first > 0
                && tree.token(first - 1).form().equals(",");
    }
}
