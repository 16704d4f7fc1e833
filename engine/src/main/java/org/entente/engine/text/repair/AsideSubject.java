package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** "The officials, speaking in Oslo, said ...": who speaks is also who said it, and stands before the comma. */
final class AsideSubject implements Rule {
    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        boolean aside = verb > token
                && tree.is(token, "advcl")
                && (tree.tag(token).equals("VBG") || tree.tag(token).equals("VBN"))
                && tree.child(token, "aux") < 0
                && tree.child(token, "mark") < 0;
        int subject = aside ? tree.child(token, "nsubj") : -1;
        boolean wrong = subject >= 0
                && subject < token
                && tree.token(token - 1).form().equals(",")
                && tree.child(verb, "nsubj") < 0
                && tree.child(verb, "nsubjpass") < 0
                && tree.between(token, verb, ",");
        return wrong ? new Edit(tree).hang(subject, verb, "nsubj").tree() : tree;
    }
}
