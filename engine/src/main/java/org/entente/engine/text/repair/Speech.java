package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Verbs that tell who said a sentence, in the forms that tell it. */
final class Speech {
    private static final Set<String> NOMINAL = Set.of("DT", "PRP$", "CD", "POS", "PRP", "HYPH");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> VERBS = Set.of(
            """
            say tell state declare report add claim insist allege warn note write announce argue complain reply answer
            explain charge maintain contend assert admit confirm concede observe remark stress assure vow promise shout
            thunder cry whisper protest ask acknowledge conclude predict urge advise cable wire tweet post recall
            roar boast brag snap quip joke sneer fume huff lament retort exclaim proclaim suggest reveal hint
            """
                    .strip()
                    .split("\\s+"));

    private static final Set<String> ADDRESSING = Set.of("tell", "assure", "advise");

    private Speech() {}

    static boolean is(Tree tree, int token) {
        return FINITE.contains(tree.tag(token)) && VERBS.contains(tree.lemma(token));
    }

    /** In any form: "has said", "saying". */
    static boolean tells(Tree tree, int token) {
        return tree.token(token).isVerb() && VERBS.contains(tree.lemma(token));
    }

    /** "told the radio": who stands behind these is told. */
    static boolean addresses(Tree tree, int token) {
        return ADDRESSING.contains(tree.lemma(token));
    }

    /** The last word of the noun phrase that begins at {@code token}; one before it if none begins there. */
    static int endOfPhrase(Tree tree, int token) {
        int last = token - 1;
        while (last + 1 < tree.size() && isOfPhrase(tree, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isOfPhrase(Tree tree, int i) {
        return tree.token(i).isNoun() || tree.token(i).isAdjective() || NOMINAL.contains(tree.tag(i));
    }
}
