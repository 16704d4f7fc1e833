package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "signed a pact with Norway hours before the vote": the hours are no kind of Norway's. */
final class TimeAfterName implements Rule {
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "moment");

    private static final Set<String> WHEN =
            Set.of("before", "after", "ago", "later", "earlier", "since", "prior", "into", "ahead", "apart", "from");

    @Override
    public Tree mend(Tree tree, int token) {
        int time = tree.head(token);
        boolean swallowed = time == token + 1
                && tree.is(token, "compound")
                && tree.token(token).isName()
                && tree.tag(time).equals("NNS")
                && TIMES.contains(tree.lemma(time))
                && tree.head(time) >= 0
                && time + 1 < tree.size()
                && WHEN.contains(tree.lemma(time + 1));
        if (!swallowed) {
            return tree;
        }
        Edit edit = new Edit(tree).replace(time, token);
        for (int child : tree.children(time)) {
            if (child < token) {
                edit.hang(child, token, tree.label(child));
            }
        }
        return edit.hang(time, when(tree, time), "npadvmod").tree();
    }

    /** The word that says when, or what it hangs on where it hangs on the time itself. */
    private static int when(Tree tree, int time) {
        int up = tree.head(time);
        while (tree.head(up) >= 0 && !tree.token(up).isVerb()) {
            up = tree.head(up);
        }
        return tree.dominates(time, time + 1) ? up : time + 1;
    }
}
