package org.entente.engine.coding;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** What a verb's auxiliaries, negation and conjunction make of it: the name of a row in the operator table, or none. */
final class Modality {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no longer", "neither", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private Modality() {}

    /** {@code will}, {@code will-not}, {@code not}, {@code must}, {@code must-not}, {@code may}, {@code would}, {@code no-longer}, ... or "". */
    static String of(Tree tree, int verb) {
        String modal = "";
        boolean negated = false;
        boolean perfect = false;
        for (int child : tree.children(verb)) {
            String form = tree.token(child).form().toLowerCase(Locale.ROOT);
            if (tree.is(child, "neg") || NEGATIONS.contains(form) && child < verb && !tree.is(child, "cc")) {
                negated = true;
            } else if (tree.tag(child).equals("MD")) {
                modal = modal(form);
            } else if (tree.is(child, "det") && form.equals("no")) {
                negated = true;
            } else if (tree.is(child, "aux") && form.equals("have")) {
                perfect = true;
            } else if (isNoLonger(tree, child, verb)) {
                return "no-longer";
            }
        }
        if (perfect && !negated && (modal.equals("may") || modal.equals("would"))) {
            return "may-have";
        }
        if (modal.isEmpty() && isGoing(tree, verb)) {
            modal = "will";
        }
        return negated ? modal.isEmpty() ? "not" : modal + "-not" : modal;
    }

    /** A clause without a tense of its own: "to do", "doing". */
    static boolean isOpen(Tree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return tree.tag(verb).equals("VBG") || aux >= 0 && tree.tag(aux).equals("TO");
    }

    private static String modal(String form) {
        return switch (form) {
            case "will", "'ll", "wo", "shall" -> "will";
            case "must", "should", "ought" -> "must";
            case "may", "might", "can", "could", "ca" -> "may";
            case "would", "'d" -> "would";
            default -> "";
        };
    }

    /** "no longer buys", "does not buy any more": what was done has stopped. */
    private static boolean isNoLonger(Tree tree, int child, int verb) {
        if (!tree.token(child).form().equalsIgnoreCase("longer") || child > verb) {
            return false;
        }
        return child > 0 && tree.token(child - 1).form().equalsIgnoreCase("no");
    }

    /** "is going to", "is to", "has to", "needs to" stand over the verb as heads. */
    private static boolean isGoing(Tree tree, int verb) {
        int head = tree.head(verb);
        return tree.is(verb, "xcomp") && head >= 0 && tree.token(head).form().equals("going");
    }

    /** Whether the token stands in an "if" clause. */
    static boolean isConditional(Tree tree, int token) {
        for (int i = token; i >= 0; i = tree.head(i)) {
            if (tree.is(i, "advcl") || tree.is(i, "ccomp")) {
                int mark = tree.child(i, "mark");
                if (mark >= 0 && CONDITIONS.contains(tree.lemma(mark))) {
                    return true;
                }
            }
        }
        return false;
    }
}
