package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "After the flood, the Norwegian guards fled": who acts is no apposition of the flood before him. */
final class SwallowedSubject implements Rule {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "advcl", "parataxis");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
    private static final Set<String> BEFORE = Set.of("aux", "auxpass", "neg", "advmod", "punct");
    private static final Set<String> INSIDE = Set.of("pobj", "dobj");

    @Override
    public Tree mend(Tree tree, int token) {
        if (!CLAUSES.contains(tree.label(token)) || tree.child(token, SUBJECTS) >= 0 || !isFinite(tree, token)) {
            return tree;
        }
        int last = before(tree, token);
        int subject = swallowed(tree, last);
        boolean closed = last >= 0 && isComma(tree, last + 1); // "after a ship, the Argo, left": a real apposition
        if (subject < 0 || closed && tree.child(subject, "appos") < 0) {
            return tree;
        }
        String label = tree.child(token, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
        return new Edit(tree).hang(subject, token, label).tree();
    }

    private static boolean isFinite(Tree tree, int verb) {
        int aux = tree.child(verb, "aux") >= 0 ? tree.child(verb, "aux") : tree.child(verb, "auxpass");
        boolean participle = tree.tag(verb).equals("VBN") && aux < 0;
        return tree.token(verb).isVerb()
                && (aux >= 0
                        ? aux < verb && FINITE.contains(tree.tag(aux))
                        : participle || FINITE.contains(tree.tag(verb)));
    }

    /** The last word before the verb and its auxiliaries. */
    private static int before(Tree tree, int verb) {
        int last = verb - 1;
        while (last >= 0 && (tree.head(last) == verb && BEFORE.contains(tree.label(last)) || isComma(tree, last))) {
            last--;
        }
        return last;
    }

    private static boolean isComma(Tree tree, int token) {
        return tree.token(token).form().equals(",");
    }

    /** The outermost apposition that ends at {@code last} and explains a noun inside a phrase, -1 if there is none. */
    private static int swallowed(Tree tree, int last) {
        int found = -1;
        for (int i = last; i >= 0 && tree.head(i) < i; i = tree.head(i)) {
            if (tree.is(i, "appos") && tree.head(i) >= 0) {
                found = i;
            } else if (found >= 0) {
                return INSIDE.contains(tree.label(i)) && tree.head(found) == i ? found : -1;
            }
        }
        return -1;
    }
}
