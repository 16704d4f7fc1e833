package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Two men wanted in Bree were handed over": the first verb belongs to the men, the second is the sentence's. */
final class GardenPath implements Rule {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OWN = Set.of("nsubj", "nsubjpass", "mark");
    private static final Set<String> FULL = Set.of("dobj", "aux", "auxpass");

    @Override
    public Tree mend(Tree tree, int token) {
        int verb = tree.head(token);
        if (!tree.is(token, "ccomp") || verb < 0 || verb > token || !canBeParticiple(tree, verb)) {
            return tree;
        }
        if (Speech.is(tree, verb) && tree.between(verb, token, ",")) {
            return tree; // "the men, Norway said later, were handed over"
        }
        int subject = tree.child(verb, "nsubj");
        if (subject < 0 || subject > verb || tree.child(token, OWN) >= 0 || !isFinite(tree, token)) {
            return tree;
        }
        return new Edit(tree)
                .replace(verb, token)
                .hang(subject, token, tree.child(token, "auxpass") >= 0 ? "nsubjpass" : "nsubj")
                .hang(verb, subject, "acl")
                .tag(verb, "VBN", tree.lemma(verb))
                .tree();
    }

    private static boolean canBeParticiple(Tree tree, int verb) {
        boolean form = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
        return form && tree.child(verb, FULL) < 0;
    }

    private static boolean isFinite(Tree tree, int clause) {
        int first = tree.child(clause, "aux") >= 0 ? tree.child(clause, "aux") : tree.child(clause, "auxpass");
        return first >= 0 && first < clause && FINITE.contains(tree.tag(first));
    }
}
