package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.DateNames;

/** "On Monday Norway lifted the curfew": the day is no part of the name behind it, which is who acts. */
final class DayBefore implements Rule {
    private static final Set<String> NEAR = Set.of("today", "yesterday", "tonight");

    @Override
    public Tree mend(Tree tree, int token) {
        int name = tree.head(token);
        if (!isDay(tree.lemma(token)) || name <= token || !isSwallowed(tree, name)) {
            return tree;
        }
        int verb = VerbBehind.withoutSubject(tree, name);
        return verb < 0
                ? tree
                : new Edit(tree)
                        .replace(name, token)
                        .hang(name, verb, VerbBehind.subject(tree, verb))
                        .tree();
    }

    private static boolean isDay(String word) {
        return NEAR.contains(word) || DateNames.isDay(word);
    }

    private static boolean isSwallowed(Tree tree, int name) {
        return tree.token(name).isNoun() && tree.is(name, "pobj") && tree.head(name) >= 0;
    }
}
