package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** The finite verb right behind a noun phrase that the parser has taken for part of an adverbial: its subject is missing. */
final class VerbBehind {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BEFORE = Set.of("aux", "auxpass", "neg", "advmod");

    private VerbBehind() {}

    /** The verb right behind the phrase of {@code noun}, whatever its auxiliaries; -1 if there is none or it has a subject. */
    static int withoutSubject(Tree tree, int noun) {
        int first = tree.rightmost(noun) + 1;
        if (first >= tree.size()
                || !FINITE.contains(tree.tag(first)) && !tree.tag(first).equals("RB")) {
            return -1;
        }
        int verb = BEFORE.contains(tree.label(first)) ? tree.head(first) : first;
        return tree.child(verb, SUBJECTS) >= 0 ? -1 : verb;
    }

    /** As what the noun hangs on it. */
    static String subject(Tree tree, int verb) {
        return tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
    }
}
