package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "a crackdown by Norway's police on the miners": on the miners, not police on the miners. */
final class DoneBy implements Rule {
    private static final Set<String> UPON = Set.of("on", "upon", "against", "at");
    private static final Set<String> DEEDS = Set.of(
            "advance",
            "airstrike",
            "ambush",
            "assault",
            "attack",
            "ban",
            "blockade",
            "boycott",
            "clampdown",
            "crackdown",
            "embargo",
            "incursion",
            "jibe",
            "offensive",
            "onslaught",
            "operation",
            "protest",
            "raid",
            "sanction",
            "shot",
            "siege",
            "strike",
            "sweep",
            "swoop",
            "threat",
            "war");

    @Override
    public Tree mend(Tree tree, int token) {
        int actor = tree.head(token);
        int by = actor < 0 ? -1 : tree.head(actor);
        int deed = by < 0 ? -1 : tree.head(by);
        int whom = tree.child(token, "pobj");
        boolean strayed = deed >= 0
                && whom > token
                && tree.is(token, "prep")
                && UPON.contains(tree.lemma(token))
                && tree.is(actor, "pobj")
                && tree.lemma(by).equals("by")
                && DEEDS.contains(tree.lemma(deed))
                && tree.token(deed).isNoun();
        return strayed ? new Edit(tree).hang(token, deed, "prep").tree() : tree;
    }
}
