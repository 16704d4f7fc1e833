package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Release the sailors, Norway, and let them go!": who is called upon is no apposition of what he is to release. */
final class Addressed implements Rule {
    private static final Set<String> STRAYED = Set.of("appos", "conj");
    private static final Set<String> OBJECTS = Set.of("dobj", "pobj");

    @Override
    public Tree mend(Tree tree, int token) {
        int noun = tree.head(token);
        boolean name = noun >= 0
                && noun < token
                && STRAYED.contains(tree.label(token))
                && tree.token(token).isName()
                && !tree.token(noun).isName();
        if (!name || !isSetOff(tree, token) || tree.child(noun, "cc") >= 0 && tree.child(noun, "cc") < token) {
            return tree;
        }
        int verb = noun;
        while (verb >= 0 && !tree.token(verb).isVerb()) {
            verb = tree.head(verb);
        }
        boolean object = OBJECTS.contains(tree.label(noun));
        return object && verb >= 0 && isOrder(tree, verb)
                ? new Edit(tree).hang(token, verb, "vocative").tree()
                : tree;
    }

    private static boolean isSetOff(Tree tree, int token) {
        int before = tree.leftmost(token) - 1;
        int after = tree.rightmost(token) + 1;
        return before >= 0 && tree.token(before).form().equals(",") && after < tree.size() && tree.is(after, "punct");
    }

    /** A bare verb that opens the sentence. */
    private static boolean isOrder(Tree tree, int verb) {
        boolean opens = verb == 0 || verb == 1 && tree.is(0, "punct");
        return opens && tree.head(verb) < 0 && tree.tag(verb).equals("VB");
    }
}
