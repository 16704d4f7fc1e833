package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "The report that T arrested the pilot is untrue": who was arrested is no second subject of the verb behind him. */
final class StolenObject implements Rule {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    @Override
    public Tree mend(Tree tree, int token) {
        int main = tree.head(token);
        if (main < token || !SUBJECTS.contains(tree.label(token))) {
            return tree;
        }
        int first = tree.child(main, SUBJECTS);
        int verb = tree.leftmost(token) - 1;
        boolean told = first >= 0
                && first < verb
                && tree.head(verb) == first
                && tree.is(verb, "acl")
                && tree.child(verb, "mark") >= 0
                && tree.child(verb, "dobj") < 0
                && !tree.isPassive(verb);
        return told ? new Edit(tree).hang(token, verb, "dobj").tree() : tree;
    }
}
