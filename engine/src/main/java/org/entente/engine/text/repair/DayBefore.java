package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "On Monday Norway lifted the curfew": the day is no part of the name behind it, which is who acts. */
final class DayBefore implements Rule {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BEFORE = Set.of("aux", "auxpass", "neg", "advmod");

    @Override
    public Tree mend(Tree tree, int token) {
        int name = tree.head(token);
        if (!DAYS.contains(tree.lemma(token)) || name <= token || !isSwallowed(tree, name)) {
            return tree;
        }
        int verb = verb(tree, name);
        if (verb < 0 || tree.child(verb, SUBJECTS) >= 0) {
            return tree;
        }
        String label = tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
        return new Edit(tree).replace(name, token).hang(name, verb, label).tree();
    }

    private static boolean isSwallowed(Tree tree, int name) {
        return tree.token(name).isNoun() && tree.is(name, "pobj") && tree.head(name) >= 0;
    }

    /** The finite verb right behind the name, whatever its auxiliaries; -1 if there is none. */
    private static int verb(Tree tree, int name) {
        int first = tree.rightmost(name) + 1;
        if (first >= tree.size()
                || !FINITE.contains(tree.tag(first)) && !tree.tag(first).equals("RB")) {
            return -1;
        }
        return BEFORE.contains(tree.label(first)) ? tree.head(first) : first;
    }
}
