package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/**
 * "S had T arrested": S does it, by whose hand nobody says, and so does a judge who "ordered T jailed". "had its own stoves
 * stolen" is another matter.
 */
final class Causative implements Rule {
    private static final Set<String> MOVED =
            Set.of("nsubj", "aux", "neg", "advmod", "prep", "npadvmod", "punct", "mark");

    private static final Set<String> COURTS = Set.of("court", "judge", "magistrate", "tribunal");

    @Override
    public Tree mend(Tree tree, int token) {
        int had = tree.head(token);
        int whom = tree.child(token, "nsubjpass");
        boolean caused = tree.is(token, "ccomp")
                && had >= 0
                && had < whom
                && whom < token
                && (tree.lemma(had).equals("have") || isCourtOrder(tree, had))
                && tree.child(token, "agent") < 0
                && tree.child(token, "auxpass") < 0
                && tree.child(had, "nsubj") >= 0
                && !isOwn(tree, whom);
        if (!caused) {
            return tree;
        }
        Edit edit = new Edit(tree).replace(had, token).hang(whom, token, "dobj").hang(had, token, "aux");
        for (int child : tree.children(had)) {
            if (MOVED.contains(tree.label(child))) {
                edit.hang(child, token, tree.label(child));
            }
        }
        return edit.tree();
    }

    private static boolean isCourtOrder(Tree tree, int verb) {
        int who = tree.child(verb, "nsubj");
        return tree.lemma(verb).equals("order") && who >= 0 && COURTS.contains(tree.lemma(who));
    }

    private static boolean isOwn(Tree tree, int whom) {
        int possessor = tree.child(whom, "poss");
        return possessor >= 0 && tree.tag(possessor).equals("PRP$");
    }
}
