package org.entente.engine.coding.scene;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Lets "each other" and "one another" stand for those who act on each other. */
public final class EachOther {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final Tree tree;
    private final Cast cast;

    public EachOther(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    public void resolve() {
        for (int i = 1; i < tree.size(); i++) {
            if (isSaid(i)) {
                int several = antecedent(i);
                if (several >= 0) {
                    cast.referMutually(i - 1, several);
                    cast.referMutually(i, several);
                }
            }
        }
    }

    /** Whether the token is the second word of it. */
    private boolean isSaid(int i) {
        String first = tree.lemma(i - 1);
        return first.equals("each") && tree.lemma(i).equals("other")
                || first.equals("one") && tree.lemma(i).equals("another");
    }

    /** Of the clauses above, from the nearest on, the first subject or object that names several; or -1. */
    private int antecedent(int i) {
        for (int above = tree.head(i); above >= 0; above = tree.head(above)) {
            int subject = tree.child(above, SUBJECTS);
            if (isSeveral(subject, i)) {
                return subject;
            }
            int object = tree.child(above, "dobj");
            if (isSeveral(object, i)) {
                return object; // "urged S and T to respect each other"
            }
        }
        return -1;
    }

    private boolean isSeveral(int noun, int i) {
        return noun >= 0
                && noun < i - 1
                && !tree.dominates(noun, i)
                && cast.named(noun).size() > 1;
    }
}
