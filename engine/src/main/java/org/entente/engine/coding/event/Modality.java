package org.entente.engine.coding.event;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** What a verb's auxiliaries, negation and conjunction make of it: the name of a row in the operator table, or none. */
public final class Modality {
    /** Stands over an event whose own entry has the auxiliary among its words: "does not rule out force". */
    static final String SAID = "said";

    /** The rows of the operator table that stand for the grammar of a verb. */
    public static final Set<String> ROWS = Set.of(
            "will",
            "will-not",
            "not",
            "no-longer",
            "must",
            "must-not",
            "should-have",
            "may",
            "may-not",
            "may-have",
            "would",
            "would-not",
            SAID);

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no longer", "neither", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");

    private static final Set<String> NEARLY = Set.of("almost", "nearly", "barely", "narrowly");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no-one");
    /** "claims that T attacked" tell of a claim, not of an attack. */
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "allegation",
            "rumour",
            "rumor",
            "fear",
            "evidence",
            "suggestion",
            "accusation",
            "hope",
            "possibility",
            "chance",
            "risk",
            "danger",
            "idea",
            "notion",
            "suspicion",
            "likelihood",
            "prospect");

    private Modality() {}

    /**
     * {@code will}, {@code will-not}, {@code not}, {@code must}, {@code must-not}, {@code should-have}, {@code may},
     * {@code would}, {@code no-longer}, ... or "".
     */
    public static String of(Tree tree, int verb) {
        String modal = "";
        boolean negated = false;
        boolean perfect = false;
        for (int child : tree.children(verb)) {
            String form = tree.token(child).form().toLowerCase(Locale.ROOT);
            if (tree.is(child, "neg") && !isAfterthought(tree, child, verb)
                    || NEGATIONS.contains(form) && child < verb && !tree.is(child, "cc")) {
                negated = true;
            } else if (tree.tag(child).equals("MD")) {
                modal = modal(form);
            } else if (tree.is(child, "nsubj") || tree.is(child, "nsubjpass")) {
                negated |= isNobody(tree, child);
            } else if (tree.is(child, "advmod") && NEARLY.contains(form) && child < verb) {
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
        if (perfect && modal.equals("must")) {
            return negated ? "must-not" : "should-have";
        }
        if (modal.isEmpty()) {
            modal = Obligation.of(tree, verb);
        }
        return switch (modal) {
            case "" -> negated ? "not" : isAhead(tree, verb) ? "will" : "";
            case "not" -> "not";
            default -> negated ? modal + "-not" : modal;
        };
    }

    /** "perhaps it will come, perhaps not". */
    private static boolean isAfterthought(Tree tree, int negation, int verb) {
        return negation > verb && tree.between(verb, negation, ",");
    }

    /** "is going to host", "is to host", and in a headline "Arnor to host". */
    private static boolean isAhead(Tree tree, int verb) {
        return isGoing(tree, verb) || isHeadline(tree, verb);
    }

    private static boolean isHeadline(Tree tree, int verb) {
        if (!tree.tag(verb).equals("VB") || !isOpen(tree, verb)) {
            return false;
        }
        int head = tree.head(verb);
        if (head < 0) {
            return tree.child(verb, "nsubj") >= 0;
        }
        boolean subject = tree.token(head).isName() || tree.token(head).isNoun();
        return subject && tree.head(head) < 0 && tree.is(verb, "acl");
    }

    /** What is no verb, but obliges like one: "ought", and the noun of "it is high time that". */
    static boolean obliges(Tree tree, int token) {
        return tree.tag(token).equals("MD") || Obligation.isTime(tree, token);
    }

    /** "leave the island" of "leave the island, he told them". */
    public static boolean isImperative(Tree tree, int verb) {
        return tree.tag(verb).equals("VB")
                && tree.child(verb, "nsubj") < 0
                && tree.child(verb, "aux") < 0
                && tree.child(verb, "mark") < 0;
    }

    /** "nobody", "no state", "neither Arnor nor Gondor". */
    private static boolean isNobody(Tree tree, int subject) {
        if (NOBODY.contains(tree.lemma(subject))) {
            return true;
        }
        for (int child : tree.children(subject)) {
            String word = tree.lemma(child);
            if (word.equals("no") && tree.is(child, "det") || word.equals("neither")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is denied: "no agreement". */
    public static boolean isNone(Tree tree, int noun) {
        int det = tree.child(noun, "det");
        return det >= 0 && tree.lemma(det).equals("no");
    }

    /** "has recognised". */
    static boolean isPerfect(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** A clause without a tense of its own: "to do", "doing". */
    public static boolean isOpen(Tree tree, int verb) {
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

    /** "is going to host", "is to host". */
    private static boolean isGoing(Tree tree, int verb) {
        int head = tree.head(verb);
        if (!tree.is(verb, "xcomp") || head < 0) {
            return false;
        }
        int aux = tree.child(verb, "aux");
        boolean infinitive = aux >= 0 && tree.tag(aux).equals("TO");
        boolean blamed = tree.lemma(verb).equals("blame"); // "is to blame" has no time to come
        return tree.token(head).form().equals("going")
                || infinitive && tree.lemma(head).equals("be") && head < verb && !blamed;
    }

    /** Whether the token stands in an "if" clause, or in what is only claimed. */
    public static boolean isConditional(Tree tree, int token) {
        for (int i = token; i >= 0; i = tree.head(i)) {
            int mark = tree.child(i, "mark");
            if (mark >= 0 && CONDITIONS.contains(tree.lemma(mark))) {
                return true;
            }
            boolean clause = tree.is(i, "acl") || tree.is(i, "ccomp");
            if (clause && mark >= 0 && tree.head(i) >= 0 && CLAIMS.contains(tree.lemma(tree.head(i)))) {
                return true;
            }
        }
        return false;
    }
}
