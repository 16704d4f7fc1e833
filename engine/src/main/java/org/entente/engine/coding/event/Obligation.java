package org.entente.engine.coding.event;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** Verbs and phrases that oblige like "must": "has to", "needs to", "ought to", "had better", "it is high time that". */
final class Obligation {
    private static final Set<String> NOW = Set.of("have", "has", "'ve", "need", "needs");
    /** What may stand over "have to": "will have to" obliges, "had to" tells what was done. */
    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "would", "'d", "must", "should");

    private Obligation() {}

    /** {@code must}, {@code not} for "has yet to", or "". */
    static String of(Tree tree, int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return "";
        }
        int aux = tree.child(verb, "aux");
        boolean to = aux >= 0 && tree.tag(aux).equals("TO");
        if (isTime(tree, head) || to && isTimeFor(tree, head)) {
            return "must";
        }
        boolean infinitive = tree.is(verb, "xcomp") && to;
        if (infinitive && tree.tag(head).equals("MD") && tree.lemma(head).equals("ought")) {
            return "must";
        }
        if (infinitive && tree.lemma(head).equals("get")) {
            int have = tree.child(head, "aux");
            return have >= 0 && NOW.contains(form(tree, have)) ? "must" : "";
        }
        if (infinitive && (tree.lemma(head).equals("have") || tree.lemma(head).equals("need"))) {
            return toDo(tree, head);
        }
        boolean better = head < verb
                && tree.token(head).form().equalsIgnoreCase("had")
                && tree.token(verb - 1).form().equalsIgnoreCase("better");
        return better ? "must" : "";
    }

    private static String toDo(Tree tree, int have) {
        boolean ahead = false;
        for (int child : tree.children(have)) {
            if (tree.is(child, "advmod") && tree.lemma(child).equals("yet")) {
                return "not";
            }
            if (tree.is(child, "neg") || tree.is(child, "dobj")) {
                return ""; // "does not have to", "has food to give"
            }
            ahead |= AHEAD.contains(form(tree, child)) && tree.tag(child).equals("MD");
        }
        return ahead || NOW.contains(form(tree, have)) && tree.child(have, "aux") < 0 ? "must" : "";
    }

    /** The noun of "it is (high) time that". */
    static boolean isTime(Tree tree, int noun) {
        int copula = tree.head(noun);
        if (!tree.lemma(noun).equals("time") || !tree.is(noun, "attr") || copula < 0) {
            return false;
        }
        int subject = tree.child(copula, "nsubj");
        return subject >= 0 && tree.lemma(subject).equals("it");
    }

    /** The noun of "time for T to leave" that stands alone, and of "the time has come for T to leave". */
    private static boolean isTimeFor(Tree tree, int noun) {
        int head = tree.head(noun);
        boolean come = head >= 0 && tree.is(noun, "nsubj") && tree.lemma(head).equals("come");
        return tree.lemma(noun).equals("time") && (head < 0 || come);
    }

    private static String form(Tree tree, int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
