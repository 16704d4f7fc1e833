package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "...," said the envoy in a warning to Sweden: what he said it in does not tell which envoy. */
final class SaidIn implements Rule {
    private static final Set<String> WORDS = Set.of(
            """
            address announcement answer appeal article broadcast comment complaint declaration email interview letter
            message note plea podcast post rebuke remark reply response sermon speech statement telegram threat tweet
            video warning
            """
                    .strip()
                    .split("\\s+"));

    @Override
    public Tree mend(Tree tree, int token) {
        int speaker = tree.head(token);
        int verb = speaker < 0 ? -1 : tree.head(speaker);
        int words = tree.child(token, "pobj");
        boolean said = tree.is(token, "prep")
                && tree.lemma(token).equals("in")
                && words >= 0
                && WORDS.contains(tree.lemma(words))
                && tree.is(speaker, "nsubj")
                && verb >= 0
                && verb < speaker
                && Speech.is(tree, verb);
        return said ? new Edit(tree).hang(token, verb, "prep").tree() : tree;
    }
}
