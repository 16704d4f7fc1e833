package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Growing ties have changed both": the verb is plural, so the ties are its subject, and not the growing. */
final class PluralSubject implements Rule {
    private static final Set<String> PLURAL = Set.of("have", "are", "were", "do");

    @Override
    public Tree mend(Tree tree, int token) {
        int noun = tree.is(token, "csubj") || tree.is(token, "csubjpass") ? tree.child(token, "dobj") : -1;
        int verb = tree.head(token);
        if (noun != token + 1
                || !tree.tag(token).equals("VBG")
                || !tree.tag(noun).equals("NNS")
                || verb < noun) {
            return tree;
        }
        if (!isPlural(tree, verb)) {
            return tree; // "Growing apples is his trade"
        }
        Edit edit = new Edit(tree)
                .hang(noun, verb, tree.is(token, "csubj") ? "nsubj" : "nsubjpass")
                .hang(token, noun, "nmod");
        for (int child : tree.children(token)) {
            if (child > noun) {
                edit.hang(child, noun, tree.label(child));
            }
        }
        return edit.tree();
    }

    private static boolean isPlural(Tree tree, int verb) {
        if (tree.tag(verb).equals("VBP")) {
            return true;
        }
        for (int child : tree.children(verb)) {
            boolean helps = tree.is(child, "aux") || tree.is(child, "auxpass");
            if (helps && PLURAL.contains(tree.token(child).form())) {
                return true;
            }
        }
        return PLURAL.contains(tree.token(verb).form());
    }
}
