package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "said in a note that T had left": the clause is what is said; it does not tell which note. */
final class StrayedThat implements Rule {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "expl", "csubj");
    /** What is claimed, feared or hoped has a clause of its own: "spoke of claims that T had left". */
    private static final Set<String> OWN_CLAUSE = Set.of(
            """
            accusation agreement allegation announcement argument assertion assumption belief chance claim complaint
            conclusion condition danger decision demand denial evidence fact fear ground hint hope idea impression
            indication news notion possibility promise proof proposal prospect report risk rumor rumour sign
            speculation suggestion suspicion theory threat understanding view warning word
            """
                    .strip()
                    .split("\\s+"));

    @Override
    public Tree mend(Tree tree, int token) {
        int noun = tree.head(token);
        boolean beside = noun >= 0 && noun < token && (tree.is(token, "relcl") || tree.is(token, "acl"));
        int that = beside ? that(tree, noun, token) : -1;
        int speech = that < 0 || OWN_CLAUSE.contains(tree.lemma(noun)) ? -1 : speech(tree, noun);
        return speech < 0
                ? tree
                : new Edit(tree)
                        .hang(token, speech, "ccomp")
                        .hang(that, token, "mark")
                        .tree();
    }

    /** The conjunction right behind the noun, -1 if it is a pronoun that stands for the noun. */
    private static int that(Tree tree, int noun, int clause) {
        int that = noun + 1;
        boolean here = that < clause && tree.lemma(that).equals("that");
        if (!here || tree.child(clause, SUBJECT) < that) {
            return -1;
        }
        boolean passive = tree.child(clause, "nsubjpass") >= 0;
        boolean lost = tree.head(that) != clause;
        return lost || tree.is(that, "mark") || passive && tree.is(that, "dobj") ? that : -1;
    }

    /** The verb of speech in whose phrase the noun stands, -1 if it has said its clause already. */
    private static int speech(Tree tree, int noun) {
        int above = tree.head(noun);
        while (above >= 0 && !tree.token(above).isVerb()) {
            above = tree.head(above);
        }
        boolean says = above >= 0 && Speech.tells(tree, above) && tree.child(above, "ccomp") < 0;
        boolean object = says && tree.head(noun) == above;
        return says && (!object || Speech.addresses(tree, above)) ? above : -1;
    }
}
