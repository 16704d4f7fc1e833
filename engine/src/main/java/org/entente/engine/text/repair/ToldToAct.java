package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "told striking nurses to go back": the nurses are striking, and are told; nobody is told to strike them. */
final class ToldToAct implements Rule {
    private static final Set<String> TELLING = Set.of(
            "advise",
            "allow",
            "ask",
            "beg",
            "command",
            "direct",
            "encourage",
            "force",
            "instruct",
            "invite",
            "order",
            "press",
            "pressure",
            "push",
            "tell",
            "urge",
            "warn");

    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        int whom = tree.child(token, "dobj");
        int what = Math.max(infinitive(tree, token, whom), verb < 0 ? -1 : infinitive(tree, verb, whom));
        boolean told = tree.is(token, "xcomp")
                && tree.tag(token).equals("VBG")
                && verb == token - 1
                && TELLING.contains(tree.lemma(verb))
                && what >= 0;
        return told
                ? new Edit(tree)
                        .hang(whom, verb, "dobj")
                        .hang(token, whom, "nmod")
                        .hang(what, verb, "xcomp")
                        .tree()
                : tree;
    }

    private static int infinitive(Tree tree, int verb, int whom) {
        for (int child : tree.children(verb)) {
            int to = tree.child(child, "aux");
            if (whom >= 0 && child > whom && to > whom && tree.tag(to).equals("TO")) {
                return child;
            }
        }
        return -1;
    }
}
