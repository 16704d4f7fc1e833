package org.entente.engine.coding.reality;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** What stands before the preposition of an event says of it: "hopes for talks", "in the event of war", "without firing". */
final class Prepositions {
    private static final Set<String> OF =
            Set.of("of", "for", "to", "about", "at", "from", "towards", "toward", "against", "as");

    private static final Set<String> AFTERWARDS =
            Set.of("after", "since", "following", "despite", "upon", "on", "because", "over", "before");

    private final Tree tree;
    private final RealityWords words;
    private final Set<String> transparent;

    Prepositions(Lexicon lexicon, Tree tree, RealityWords words) {
        this.tree = tree;
        this.words = words;
        this.transparent = lexicon.words("transparent");
    }

    /** What {@code head}, on which the preposition hangs, says of {@code event} behind it. */
    Optional<Status> says(int head, int prep, int event) {
        if (tree.is(event, "pcomp") && words.of(tree, head, prep).isPresent()) {
            return words.of(tree, head, prep); // "goes on bombing"
        }
        Optional<Status> said = words.over(tree, head);
        if (said.filter(Status.ONGOING::equals).isPresent() || OF.contains(tree.lemma(prep))) {
            return said; // "remained under siege"
        }
        boolean gerund = tree.is(event, "pcomp");
        boolean bound = tree.lemma(prep).equals("in") && !tree.token(head).isVerb()
                || tree.lemma(prep).equals("on");
        return gerund && bound
                        || tree.lemma(prep).equals("in") && tree.token(head).isAdjective()
                ? said
                : Optional.empty();
    }

    /** "a series of attacks", "reports of an attack": one looks through the noun. */
    boolean isLookedThrough(int head, int prep) {
        return tree.lemma(prep).equals("of") && (transparent.contains(tree.lemma(head)) || words.isTelling(tree, head));
    }

    /** "after meeting T" says nothing of when; "by meeting T" is no more real than the verb before it. */
    boolean isPart(int prep, int event) {
        return tree.is(event, "pcomp") && !AFTERWARDS.contains(tree.lemma(prep));
    }
}
