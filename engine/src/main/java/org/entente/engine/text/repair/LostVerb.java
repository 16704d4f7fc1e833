package org.entente.engine.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.text.Tree;

/** "Before the vote, the envoy called on T to yield": a sentence without a verb has mistaken it for a participle. */
final class LostVerb extends Rereading {
    private static final Set<String> ATTRIBUTES = Set.of("acl", "nmod", "amod", "dep", "conj", "appos");

    /** Without an object these tell what somebody undergoes: "troops accused of", "a man wanted for". */
    private static final Set<String> UNDERGONE = Set.of(
            """
            accuse aim appoint arm arrest back base bear bring build call carry charge compose convict destroy detain
            draft dress drape elect equip expel find fine force free hand hold hurt injure involve issue jail kill know lead
            link locate make mean name own pack place post publish raise sentence set station suspect tie train trap
            use want wound
            """
                    .strip()
                    .split("\\s+"));

    private static final Set<String> CALLED = Set.of("on", "upon", "for");

    @Override
    List<Suspect> suspects(Tree tree) {
        List<Suspect> suspects = new ArrayList<>(1);
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (isParticiple(tree, i) && ATTRIBUTES.contains(tree.label(i)) && isAfterPhrase(tree, i - 1)) {
                boolean sure = tree.child(i, "dobj") >= 0;
                if (sure || isTold(tree, i)) {
                    suspects.add(sure ? 0 : suspects.size(), new Suspect(i, "wrote"));
                }
            }
        }
        return suspects;
    }

    private static boolean isParticiple(Tree tree, int i) {
        return (tree.tag(i).equals("VBN") || tree.tag(i).equals("VBD"))
                && !tree.lemma(i + 1).equals("by")
                && tree.child(i, "agent") < 0
                && tree.child(i, "aux") < 0
                && tree.child(i, "auxpass") < 0;
    }

    /** Headings have participles without a verb, sentences with a stop at the end have not. */
    private static boolean isTold(Tree tree, int i) {
        String form = tree.token(i).form();
        boolean participle = form.endsWith("n") && !form.equals("won");
        return tree.token(tree.size() - 1).form().equals(".")
                && !participle
                && (isCall(tree, i) || !UNDERGONE.contains(tree.lemma(i)));
    }

    /** "called on T to", "called for a truce"; "a step called for in the pact" is none. */
    private static boolean isCall(Tree tree, int i) {
        boolean bound = i + 2 < tree.size() && !tree.tag(i + 2).equals("IN");
        return tree.lemma(i).equals("call") && bound && CALLED.contains(tree.lemma(i + 1));
    }

    private static boolean isAfterPhrase(Tree tree, int before) {
        return tree.token(before).isNoun()
                || tree.tag(before).equals("HYPH")
                        && before > 0
                        && tree.token(before - 1).isNoun() // "test-fired"
                || tree.tag(before).equals("PRP")
                || tree.tag(before).equals("RB");
    }
}
