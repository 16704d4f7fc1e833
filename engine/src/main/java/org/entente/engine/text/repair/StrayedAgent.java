package org.entente.engine.text.repair;

import java.util.List;
import java.util.Set;
import org.entente.engine.text.Tree;

/** "was held at a base by T": the "by" phrase hangs on the base, which nobody has done. */
final class StrayedAgent implements Rule {
    /** From a verb down to the last noun of what completes it. */
    private static final Set<String> DOWN =
            Set.of("prep", "pobj", "dobj", "oprd", "attr", "acomp", "npadvmod", "advmod");

    private static final int DEEPEST = 6;
    /** Endings and words of nouns that name a deed: a "by" beside them tells who did that. */
    private static final List<String> DEED_ENDINGS =
            List.of("tion", "sion", "ment", "ance", "ence", "ing", "sal", "val");

    private static final Set<String> DEEDS = words(
            """
            attack raid strike visit offensive move decision order ruling vote protest report speech crackdown siege
            blockade assault ambush airstrike call demand request appeal threat claim charge attempt effort plan use
            letter book article study murder killing abuse pressure support help failure abduction arrest breach push
            war coup campaign work song law remark march
            """);

    @Override
    public Tree mend(Tree tree, int token) {
        if (!tree.token(token).isVerb() || !tree.isPassive(token) || agent(tree, token) >= 0) {
            return tree;
        }
        int last = token;
        for (int depth = 0; depth < DEEPEST; depth++) {
            last = lastBelow(tree, last);
            if (last < 0) {
                return tree;
            }
            int agent = tree.token(last).isNoun() ? agent(tree, last) : -1;
            if (agent >= 0 && (!isDeed(tree, last) || tree.is(last, "dobj"))) {
                return new Edit(tree).hang(agent, token, "agent").tree();
            }
        }
        return tree;
    }

    private static int lastBelow(Tree tree, int token) {
        int last = -1;
        for (int child : tree.children(token)) {
            if (child > token
                    && DOWN.contains(tree.label(child))
                    && !tree.lemma(child).equals("by")) {
                last = child;
            }
        }
        return last;
    }

    private static boolean isDeed(Tree tree, int noun) {
        String lemma = tree.lemma(noun);
        return DEEDS.contains(lemma) || DEED_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    /** The "by" phrase of a verb or a noun, -1 if it has none. */
    private static int agent(Tree tree, int head) {
        for (int child : tree.children(head)) {
            boolean by = tree.is(child, "agent")
                    || tree.is(child, "prep") && tree.lemma(child).equals("by");
            if (by && tree.child(child, "pobj") >= 0) {
                return child;
            }
        }
        return -1;
    }

    private static Set<String> words(String block) {
        return Set.of(block.strip().split("\\s+"));
    }
}
