package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "holds T's rebels responsible": an adjective of guilt behind a noun says what the noun is held to be. */
final class HeldResponsible implements Rule {
    private static final Set<String> HOLDING = Set.of("hold", "find", "judge", "consider", "deem", "think", "believe");
    private static final Set<String> GUILT = Set.of("responsible", "accountable", "guilty", "liable", "answerable");
    private static final Set<String> BESIDE = Set.of("nmod", "amod", "acl", "acomp", "appos");

    @Override
    public Tree mend(Tree tree, int token) {
        int whom = tree.head(token);
        if (!GUILT.contains(tree.lemma(token)) || whom < 0 || whom > token || !BESIDE.contains(tree.label(token))) {
            return tree;
        }
        int verb = verb(tree, whom);
        return verb >= 0 && tree.token(whom).isNoun()
                ? new Edit(tree)
                        .hang(whom, verb, "dobj")
                        .hang(token, verb, "oprd")
                        .tree()
                : tree;
    }

    /** The verb of holding before the noun, on which it hangs or on whose subject it has strayed; -1 if there is none. */
    private static int verb(Tree tree, int whom) {
        int head = tree.head(whom);
        boolean strayed = tree.is(whom, "appos") && head >= 0 && tree.is(head, "nsubj");
        int verb = strayed ? tree.head(head) : head;
        return verb >= 0 && verb < whom && HOLDING.contains(tree.lemma(verb)) ? verb : -1;
    }
}
