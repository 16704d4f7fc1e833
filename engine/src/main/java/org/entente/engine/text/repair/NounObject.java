package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** "starved to death nine monks": a noun has no object; it is that of the verb before it. */
final class NounObject implements Rule {
    @Override
    public Tree mend(Tree tree, int token) {
        int noun = tree.head(token);
        boolean stray = tree.is(token, "dobj")
                && noun >= 0
                && noun < token
                && tree.tag(noun).startsWith("NN");
        int prep = stray && tree.is(noun, "pobj") ? tree.head(noun) : -1;
        int verb = prep >= 0 && tree.is(prep, "prep") ? tree.head(prep) : -1;
        boolean open = verb >= 0 && verb < prep && tree.token(verb).isVerb() && tree.child(verb, "dobj") < 0;
        return open ? new Edit(tree).hang(token, verb, "dobj").tree() : tree;
    }
}
