package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who does what a passive tells: the "by" phrase, wherever the parser hangs it. */
final class Agents {
    /** From a verb down to the last noun of what completes it. */
    private static final Set<String> DOWN =
            Set.of("prep", "pobj", "dobj", "oprd", "attr", "acomp", "npadvmod", "advmod");

    private static final int DEEPEST = 6;
    /** Endings and words of nouns that name a deed: a "by" beside them tells who did that. */
    private static final List<String> DEED_ENDINGS =
            List.of("tion", "sion", "ment", "ance", "ence", "ing", "sal", "val");

    private static final Set<String> DEEDS = Set.of(
            "attack",
            "raid",
            "strike",
            "visit",
            "offensive",
            "move",
            "decision",
            "order",
            "ruling",
            "vote",
            "protest",
            "report",
            "speech",
            "crackdown",
            "siege",
            "blockade",
            "assault",
            "ambush",
            "airstrike",
            "call",
            "demand",
            "request",
            "appeal",
            "threat",
            "claim",
            "charge",
            "attempt",
            "effort",
            "plan",
            "use",
            "letter",
            "book",
            "article",
            "study",
            "murder",
            "killing",
            "abuse",
            "pressure",
            "support",
            "help",
            "failure",
            "abduction",
            "arrest",
            "breach",
            "push",
            "war",
            "coup",
            "campaign",
            "work",
            "song",
            "law",
            "remark",
            "march");

    private final Tree tree;

    Agents(Tree tree) {
        this.tree = tree;
    }

    /** The agents of a passive verb; {@code given} is its second object, -1 if it has none. */
    List<Integer> of(int verb, int given) {
        List<Integer> agents = under(verb);
        if (agents.isEmpty() && given >= 0) {
            agents = under(given);
        }
        if (agents.isEmpty()) {
            agents = strayed(verb);
        }
        return agents;
    }

    /** "was held at a base by T": hung on the base, which nobody has done. */
    private List<Integer> strayed(int verb) {
        int last = verb;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int next = lastBelow(last);
            if (next < 0) {
                break;
            }
            last = next;
            List<Integer> agents = tree.token(last).isNoun() && !isDeed(last) ? under(last) : List.of();
            if (!agents.isEmpty()) {
                return agents;
            }
        }
        return List.of();
    }

    private int lastBelow(int token) {
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

    private boolean isDeed(int noun) {
        String lemma = tree.lemma(noun);
        return DEEDS.contains(lemma) || DEED_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    private List<Integer> under(int head) {
        List<Integer> doers = new ArrayList<>(1);
        for (int child : tree.children(head)) {
            boolean by = tree.is(child, "agent")
                    || tree.is(child, "prep") && tree.lemma(child).equals("by");
            int doer = by ? tree.child(child, "pobj") : -1;
            if (doer >= 0) {
                doers.add(doer);
            }
        }
        return doers;
    }
}
