package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Who does what a passive tells: the "by" phrase. */
final class Agents {
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
        return agents;
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
