package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "The chief maintained that Swedish tanks fired": behind "that" is a clause of its own, no object that was fired. */
final class ThatClause implements Rule {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

    @Override
    public Tree mend(Tree tree, int token) {
        int noun = tree.is(token, "acl") && tree.tag(token).equals("VBN") ? tree.head(token) : -1;
        int that = noun < 0 || noun > token ? -1 : tree.child(token, "mark");
        boolean whole =
                that >= 1 && that < noun && tree.lemma(that).equals("that") && tree.child(token, AUXILIARIES) < 0;
        int verb = that - 1;
        boolean told = whole && Speech.tells(tree, verb) && tree.child(verb, "ccomp") < 0;
        return told
                ? new Edit(tree)
                        .hang(token, verb, "ccomp")
                        .hang(noun, token, "nsubj")
                        .tag(token, "VBD", tree.lemma(token))
                        .tree()
                : tree;
    }
}
