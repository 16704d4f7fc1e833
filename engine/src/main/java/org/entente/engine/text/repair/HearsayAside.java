package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Norway, it was announced, has sold its ferries": what stands before the aside is the subject of what follows it. */
final class HearsayAside implements Rule {
    private static final Set<String> FREE = Set.of("npadvmod", "nsubj", "nsubjpass", "dep", "advmod", "dobj", "appos");
    private static final Set<String> BEHIND = Set.of("conj", "ccomp", "parataxis", "dep", "advcl");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");

    @Override
    public Tree mend(Tree tree, int token) {
        boolean told = Speech.tells(tree, token) && tree.isPassive(token) && isComma(tree, token + 1);
        int it = told ? it(tree, token) : -1;
        int subject = it < 0 ? -1 : before(tree, token, it);
        int clause = subject < 0 ? -1 : behind(tree, token);
        if (clause < 0) {
            return tree;
        }
        String label = tree.child(clause, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
        return new Edit(tree)
                .hang(subject, clause, label)
                .hang(clause, token, "ccomp")
                .tree();
    }

    private static boolean isComma(Tree tree, int token) {
        return token >= 0 && token < tree.size() && tree.token(token).form().equals(",");
    }

    /** The "it" of "it was said" right behind a comma, -1 if there is none. */
    private static int it(Tree tree, int token) {
        for (int child : tree.children(token)) {
            if (child < token && tree.lemma(child).equals("it") && isComma(tree, child - 1)) {
                return child;
            }
        }
        return -1;
    }

    private static int before(Tree tree, int token, int it) {
        for (int child : tree.children(token)) {
            if (child < it && tree.token(child).isNoun() && FREE.contains(tree.label(child))) {
                return child;
            }
        }
        return -1;
    }

    private static int behind(Tree tree, int token) {
        for (int child : tree.children(token)) {
            boolean clause = child > token && tree.token(child).isVerb() && BEHIND.contains(tree.label(child));
            if (clause && tree.child(child, SUBJECTS) < 0) {
                return child;
            }
        }
        return -1;
    }
}
