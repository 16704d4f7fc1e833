package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** "Condemning T was S", "Killed in the raid were three Swedes": who stands last is who it is told of. */
final class Inverted implements Rule {
    @Override
    public Tree mend(Tree tree, int token) {
        int be = tree.head(token);
        if (!tree.is(token, "attr") || be < 0 || be > token || !tree.lemma(be).equals("be")) {
            return tree;
        }
        int fronted = tree.child(be, "csubj");
        if (isNamed(tree, token)
                && fronted >= 0
                && fronted < be
                && tree.tag(fronted).equals("VBG")
                && tree.child(fronted, "nsubj") < 0) {
            return new Edit(tree)
                    .replace(be, fronted)
                    .hang(token, fronted, "nsubj")
                    .hang(be, fronted, "aux")
                    .tree();
        }
        int done = tree.head(be);
        if (tree.is(be, "auxpass") && done >= 0 && done < be && tree.child(done, "nsubjpass") < 0) {
            return new Edit(tree).hang(token, done, "nsubjpass").tree();
        }
        return tree;
    }

    /** "the Norwegian bishop": somebody. "Quitting was the price of peace" names a thing, which quits nothing. */
    private static boolean isNamed(Tree tree, int token) {
        for (int i = tree.leftmost(token); i <= token; i++) {
            if (Character.isUpperCase(tree.token(i).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
