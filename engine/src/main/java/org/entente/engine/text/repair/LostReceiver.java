package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "returned to T the bodies of three sailors": a preposition has one object; the second is the verb's. */
final class LostReceiver implements Rule {
    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "time",
            "night",
            "morning",
            "afternoon",
            "evening",
            "mile",
            "kilometer",
            "kilometre",
            "metre",
            "meter",
            "percent",
            "today",
            "yesterday",
            "tomorrow");

    private static final Set<String> OWNED = Set.of("det", "poss");

    @Override
    public Tree mend(Tree tree, int token) {
        int prep = tree.head(token);
        if (!tree.is(token, "pobj")
                || prep < 0
                || prep > token
                || !tree.token(token).isNoun()) {
            return tree;
        }
        int verb = tree.head(prep);
        int first = tree.child(prep, "pobj");
        boolean lost = verb >= 0
                && first < token
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
        boolean beside = tree.is(token, "pobj") && head >= 0 && head < token;
        if (beside || tree.is(token, "appos") && tree.is(head, "pobj") && head < token) {
            int first = beside ? tree.child(head, "pobj") : head;
            return first < token && tree.head(tree.head(first)) >= 0 && (beside || isNew(tree, token)) ? first : -1;
        }
        return -1;
    }

    /** A phrase with an article of its own, right behind the other. */
    private static boolean isNew(Tree tree, int token) {
        int left = tree.leftmost(token);
        return tree.tag(left).equals("DT") && left == tree.head(token) + 1;
    }

    /** "plan to jail two lawyers": a noun without an article after "to" may be a verb. */
    private static boolean isSomebody(Tree tree, int first) {
        return tree.token(first).isName() || tree.token(first).isNoun() && tree.child(first, OWNED) >= 0;
    }
}
