package org.entente.engine.coding.voice;

import java.util.BitSet;
import java.util.Set;
import org.entente.engine.text.Tree;

/** Which tokens of a sentence are what somebody says. */
final class SaidWords {
    private static final Set<String> NO_CONTENT = Set.of("that", "as");

    private SaidWords() {}

    static BitSet run(Quotations.Run run) {
        BitSet said = new BitSet();
        said.set(run.from(), run.to() + 1);
        return said;
    }

    /** All that hangs on {@code head}, up to a semicolon between it and the verb that tells. */
    static BitSet clause(Tree tree, int head, int verb) {
        BitSet said = below(tree, head);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).form().equals(";")) {
                if (i > Math.max(head, verb)) {
                    said.clear(i, tree.size());
                } else if (i < Math.min(head, verb)) {
                    said.clear(0, i + 1);
                }
            }
        }
        said.clear(verb);
        return trimmed(tree, said);
    }

    /** The tokens at {@code head} and below. */
    static BitSet below(Tree tree, int head) {
        BitSet said = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.dominates(head, i)) {
                said.set(i);
            }
        }
        return said;
    }

    /** Without the conjunction and the marks at either end. */
    static BitSet trimmed(Tree tree, BitSet said) {
        for (int i = said.nextSetBit(0); i >= 0 && isEdge(tree, i, true); i = said.nextSetBit(0)) {
            said.clear(i);
        }
        for (int i = said.length() - 1; i >= 0 && isEdge(tree, i, false); i = said.length() - 1) {
            said.clear(i);
        }
        return said;
    }

    private static boolean isEdge(Tree tree, int token, boolean first) {
        if (first && NO_CONTENT.contains(tree.lemma(token)) && tree.is(token, "mark")) {
            return true;
        }
        return tree.token(token).form().codePoints().noneMatch(Character::isLetterOrDigit)
                && !tree.tag(token).equals("$");
    }
}
