package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "as ties with Sweden worsened": the noun acts in a clause that the word before it begins. */
final class MarkedClause implements Rule {
    private static final Set<String> MARKS = Set.of("as", "after", "before", "since", "until", "while");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> TAKEN_FOR = Set.of("conj", "advcl", "dep", "ccomp");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "mark");

    @Override
    public Tree mend(Tree tree, int token) {
        int over = tree.head(token);
        int noun = tree.child(token, "pobj");
        boolean phrase = tree.is(token, "prep")
                && over >= 0
                && over < token
                && tree.token(over).isVerb()
                && noun > token
                && MARKS.contains(tree.lemma(token));
        int verb = phrase ? verb(tree, over, noun) : -1;
        if (verb < 0 || isParted(tree, token, verb)) {
            return tree;
        }
        boolean passive = tree.child(verb, "auxpass") >= 0;
        return new Edit(tree)
                .hang(token, verb, "mark")
                .hang(noun, verb, passive ? "nsubjpass" : "nsubj")
                .hang(verb, over, "advcl")
                .tree();
    }

    /** The finite verb behind the noun that has no subject of its own, -1 if there is none. */
    private static int verb(Tree tree, int over, int noun) {
        for (int i = noun + 1; i < tree.size(); i++) {
            boolean beside = tree.head(i) == over && TAKEN_FOR.contains(tree.label(i));
            boolean below = tree.head(i) == noun && tree.is(i, "acl");
            if ((beside || below) && isFinite(tree, i) && tree.child(i, SUBJECTS) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFinite(Tree tree, int verb) {
        int aux = tree.child(verb, Set.of("aux", "auxpass"));
        return FINITE.contains(tree.tag(verb)) || aux >= 0 && FINITE.contains(tree.tag(aux));
    }

    private static boolean isParted(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean links = tree.is(i, "cc") && tree.head(i) == tree.head(from);
            if (links || ",;:\"".contains(tree.token(i).form())) {
                return true;
            }
        }
        return false;
    }
}
