package org.entente.engine.coding.reality;

import java.util.Set;
import org.entente.engine.coding.event.Fillers;
import org.entente.engine.text.Tree;

/** Whether a verb asks for something instead of telling it: "Will T attack?", "Leave the island". */
final class Asking {
    private static final Set<String> WHO = Set.of("WP", "WDT", "WRB", "WP$");

    private final Tree tree;
    private final Fillers fillers;

    Asking(Tree tree, Fillers fillers) {
        this.tree = tree;
        this.fillers = fillers;
    }

    /** "Will T attack?": yes or no. "Why did T attack?" takes for granted that it did. */
    boolean isPolarQuestion(int verb) {
        int last = tree.rightmost(verb);
        boolean asked = isMark(last) || last + 1 < tree.size() && isMark(last + 1);
        if (!asked || tree.is(verb, "relcl") || tree.is(verb, "advcl")) {
            return false;
        }
        for (int child : tree.children(verb)) {
            if (child < verb && (WHO.contains(tree.tag(child)) || asks(child))) {
                return false;
            }
        }
        return true;
    }

    private boolean asks(int phrase) {
        for (int child : tree.children(phrase)) {
            if (WHO.contains(tree.tag(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMark(int token) {
        return tree.token(token).form().equals("?");
    }

    /** "Leave the island", "T, do not attack": nothing but a name, an adverb or "do" before the bare verb. */
    boolean isOrder(int verb) {
        if (!tree.tag(verb).equals("VB") || tree.child(verb, Set.of("nsubj", "nsubjpass", "mark")) >= 0) {
            return false;
        }
        for (int child : tree.children(verb)) {
            boolean does = tree.is(child, "aux") && tree.lemma(child).equals("do");
            if ((tree.is(child, "aux") || tree.is(child, "auxpass")) && !does) {
                return false;
            }
        }
        int head = tree.head(verb);
        return head < 0
                || tree.is(verb, "conj") && tree.tag(head).equals("VB") && isOrder(head)
                || tree.is(verb, "ccomp") && head > verb
                || tree.is(verb, "advcl") && head > verb && fillers.isSpeech(head)
                || tree.is(verb, "parataxis");
    }
}
