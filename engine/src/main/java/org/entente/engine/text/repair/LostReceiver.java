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

    /** "plan to jail two lawyers": a noun without an article after "to" may be a verb. */
    private static boolean isSomebody(Tree tree, int first) {
        return tree.token(first).isName() || tree.token(first).isNoun() && tree.child(first, OWNED) >= 0;
    }
}
