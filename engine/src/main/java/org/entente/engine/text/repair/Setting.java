package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "met in Baku with T", "behind closed doors with T": the parser likes to hang the second phrase on the setting. */
final class Setting implements Rule {
    private static final Set<String> SETTINGS = Set.of(
            "breakfast",
            "day",
            "dinner",
            "door",
            "fringe",
            "lunch",
            "margin",
            "month",
            "night",
            "phone",
            "sideline",
            "telephone",
            "time",
            "week");

    private static final Set<String> WITH_WHOM = Set.of("with", "against", "to", "between");

    /** "toured the port after a lunch with T": the lunch is no setting of the tour. */
    private static final Set<String> LATER = Set.of("after", "before", "following", "since", "until");

    @Override
    public Tree mend(Tree tree, int token) {
        int place = tree.head(token);
        if (!tree.is(token, "prep") || place < 0 || place > token || !WITH_WHOM.contains(tree.lemma(token))) {
            return tree;
        }
        int first = tree.head(place);
        boolean setting = tree.is(place, "pobj")
                && (tree.token(place).isName() || SETTINGS.contains(tree.lemma(place)))
                && first >= 0
                && !LATER.contains(tree.lemma(first))
                && tree.head(first) >= 0;
        return setting ? new Edit(tree).hang(token, tree.head(first), "prep").tree() : tree;
    }
}
