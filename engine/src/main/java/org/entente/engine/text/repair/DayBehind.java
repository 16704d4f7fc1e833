package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.DateNames;

/** "went on alert Tuesday", "met for lunch Wednesday": the day says when, and not which lunch. */
final class DayBehind implements Rule {
    /** "on early Sunday", "on Easter Sunday". */
    private static final Set<String> OF_DAYS = Set.of("early", "late", "last", "next", "previous", "following");

    @Override
    public Tree mend(Tree tree, int token) {
        int before = token - 1;
        boolean swallowing = DateNames.isDay(tree.lemma(token))
                && tree.is(token, "pobj")
                && before > tree.head(token)
                && tree.head(before) == token
                && !tree.token(before).isName()
                && (tree.tag(before).startsWith("NN") || tree.tag(before).startsWith("JJ"))
                && !OF_DAYS.contains(tree.lemma(before));
        int verb = swallowing ? tree.head(tree.head(token)) : -1;
        if (verb < 0) {
            return tree;
        }
        Edit edit = new Edit(tree).replace(token, before).hang(token, verb, "npadvmod");
        for (int child : tree.children(token)) {
            if (child != before && child < token) {
                edit.hang(child, before, tree.label(child));
            }
        }
        return edit.tree();
    }
}
