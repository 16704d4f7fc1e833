package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Norway, Sweden sign treaty": two names before a verb act together; neither is called, nor explains the other. */
final class JointSubject implements Rule {
    private static final Set<String> STRAYED = Set.of("nmod", "compound");

    @Override
    public Tree mend(Tree tree, int token) {
        if (!tree.token(token).isName() || token < 2 || tree.head(token) < 0) {
            return tree;
        }
        int first = before(tree, token);
        int verb = first < 0 ? -1 : verb(tree, token);
        if (verb < 0) {
            return tree;
        }
        int top = tree.is(token, "nsubj") ? token : verb;
        boolean called = tree.is(first, "vocative") && tree.head(first) == verb && top == token;
        boolean explained = tree.is(token, "appos") && tree.head(token) == first && tree.is(first, "nsubj");
        boolean strayed = STRAYED.contains(tree.label(token)) && tree.head(token) > verb && tree.is(first, "nsubj");
        return called || explained || strayed
                ? new Edit(tree)
                        .hang(first, verb, "nsubj")
                        .hang(token, first, "conj")
                        .tree()
                : tree;
    }

    /** The name before the comma before the phrase of {@code token}, -1 if there is none. */
    private static int before(Tree tree, int token) {
        int start = token;
        while (start > 0 && tree.token(start - 1).isName()) {
            start--;
        }
        boolean comma = start >= 2 && tree.token(start - 1).form().equals(",");
        return comma && tree.token(start - 2).isName() ? start - 2 : -1;
    }

    /** The verb right behind, in a form for several; -1 if another word comes. */
    private static int verb(Tree tree, int token) {
        int next = token + 1;
        if (next >= tree.size()) {
            return -1;
        }
        String tag = tree.tag(next);
        return tag.equals("VBP") || tag.equals("VB") || tag.equals("VBD") && tree.is(token, "nsubj") ? next : -1;
    }
}
