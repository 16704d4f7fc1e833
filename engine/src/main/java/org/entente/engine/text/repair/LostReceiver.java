package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "returned to T the bodies of three sailors": a preposition has one object; the second is the verb's. */
final class LostReceiver implements Rule {
    private static final Set<String> TIMES = Set.of(
            """
            year month week day hour minute time night morning afternoon evening mile kilometer kilometre metre
            meter percent today yesterday tomorrow
            """
                    .strip()
                    .split("\\s+"));

    private static final Set<String> OWNED = Set.of("det", "poss");

    @Override
    public Tree mend(Tree tree, int token) {
        int first = first(tree, token);
        if (first < 0 || !tree.token(token).isNoun()) {
            return tree;
        }
        int verb = tree.head(tree.head(first));
        boolean lost = verb >= 0
                && isSomebody(tree, first)
                && tree.token(verb).isVerb()
                && !tree.isPassive(verb)
                && tree.child(verb, "dobj") < 0
                && tree.child(verb, "ccomp") < 0
                && !TIMES.contains(tree.lemma(token))
                && !tree.between(first, token, ",");
        return lost ? new Edit(tree).hang(token, verb, "dobj").tree() : tree;
    }

    /** The object of a preposition before the phrase of {@code token}, beside which or on which it hangs; -1 if none. */
    private static int first(Tree tree, int token) {
        int head = tree.head(token);
        if (head < 0 || head > token || tree.head(head) < 0) {
            return -1;
        }
        if (tree.is(token, "pobj")) {
            int first = tree.child(head, "pobj");
            return first < token ? first : -1;
        }
        return tree.is(token, "appos") && tree.is(head, "pobj") && isNew(tree, token) ? head : -1;
    }

    /** A phrase with an article or a number of its own, right behind the other. */
    private static boolean isNew(Tree tree, int token) {
        int left = tree.leftmost(token);
        return (tree.tag(left).equals("DT") || tree.tag(left).equals("CD")) && left == tree.head(token) + 1;
    }

    /** "plan to jail two lawyers": a noun without an article after "to" may be a verb. */
    private static boolean isSomebody(Tree tree, int first) {
        return tree.token(first).isName() || tree.token(first).isNoun() && tree.child(first, OWNED) >= 0;
    }
}
