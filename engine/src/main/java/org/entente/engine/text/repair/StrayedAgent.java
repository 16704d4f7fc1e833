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
        int agent = below(tree, token, DEEPEST);
        return agent < 0 ? tree : new Edit(tree).hang(agent, token, "agent").tree();
    }

    /** The last "by" phrase in what completes {@code over}; the deed of a noun is told by its own. */
    private static int below(Tree tree, int over, int depth) {
        int[] children = tree.children(over);
        for (int c = children.length - 1; c >= 0 && depth > 0; c--) {
            int child = children[c];
            if (child > over
                    && DOWN.contains(tree.label(child))
                    && !tree.lemma(child).equals("by")) {
                int agent = tree.token(child).isNoun() ? agent(tree, child) : -1;
                boolean own = agent >= 0 && isDeed(tree, child) && !tree.is(child, "dobj");
                int found = own ? -1 : agent >= 0 ? agent : below(tree, child, depth - 1);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return letGo(tree, over);
    }

    /** "were let go by T": by whom they were let, not gone. */
    private static int letGo(Tree tree, int verb) {
        int open = tree.child(verb, "xcomp");
        return open == verb + 1 && tree.tag(open).equals("VB") ? agent(tree, open) : -1;
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
