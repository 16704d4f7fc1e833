package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "wants nothing more than to meet T": who wants is to meet, so the verb hangs on what he wants, not on "more". */
final class NothingMore implements Rule {
    private static final Set<String> MORE = Set.of("more", "better", "else", "less");
    private static final Set<String> NOTHING = Set.of("nothing", "little");

    @Override
    public Tree mend(Tree tree, int token) {
        int than = tree.child(token, "mark");
        boolean to = tree.child(token, "aux") >= 0 && tree.tag(token).equals("VB");
        if (than < 2 || !to || !tree.lemma(than).equals("than") || !MORE.contains(tree.lemma(than - 1))) {
            return tree;
        }
        int nothing = than - 2;
        int verb = tree.head(nothing);
        boolean wanted = NOTHING.contains(tree.lemma(nothing)) && tree.is(nothing, "dobj") && verb >= 0;
        return wanted && tree.head(token) != verb
                ? new Edit(tree).hang(token, verb, "advcl").tree()
                : tree;
    }
}
