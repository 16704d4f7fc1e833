package org.entente.engine.coding.time;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Which clauses of a sentence tell of one time: "landed on Sunday and met the king", "arriving on Sunday, met". */
final class SameTime {
    private static final Set<String> LINKS = Set.of("as", "while", "when", "where", "whereupon", "by", "in", "with");
    private static final Set<String> OTHER_TIME = Set.of("after", "before", "since", "until", "till", "despite");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> SEEING = Set.of("see", "hear", "watch", "witness", "let", "make");

    private SameTime() {}

    /** Whether one gets from the event's clause up, and from the date's up, to one clause without leaving its time. */
    static boolean meets(Tree tree, int holder, int clause) {
        for (int i = clause; i >= 0; i = above(tree, i)) {
            for (int j = holder; j >= 0; j = beside(tree, j)) {
                if (i == j) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The clause above that has the same time, -1 if none has. */
    private static int above(Tree tree, int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return -1;
        }
        boolean same =
                switch (tree.label(verb)) {
                    case "conj", "xcomp" -> true;
                    case "dep" -> isLoose(tree, verb, head);
                    case "advcl", "pcomp" -> isAtOnce(tree, verb);
                    case "relcl" -> isWhere(tree, verb, head) && !Tense.isPerfect(tree, verb);
                    case "ccomp" ->
                        SEEING.contains(tree.lemma(head)) && tree.tag(verb).equals("VB");
                    default -> false;
                };
        return same ? DateTie.clause(tree, head) : -1;
    }

    /** The clause above whose time a date below it tells too: "arriving on Sunday, he signed". */
    private static int beside(Tree tree, int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return -1;
        }
        boolean same =
                switch (tree.label(verb)) {
                    case "conj", "dep" ->
                        tree.child(verb, SUBJECTS) < 0 && tree.tag(verb).equals(tree.tag(head));
                    case "xcomp" -> true;
                    case "advcl", "pcomp" -> isAtOnce(tree, verb);
                    case "ccomp", "parataxis" -> isApart(tree, verb, head);
                    default -> false;
                };
        return same ? DateTie.clause(tree, head) : -1;
    }

    /** "The council met on Sunday; the envoy left": two sentences with one stop, of one time. */
    private static boolean isApart(Tree tree, int verb, int head) {
        int from = Math.min(verb, head);
        int to = Math.max(verb, head);
        boolean stop = tree.between(from, to, ";") || tree.between(from, to, ":");
        return stop && tree.tag(verb).equals("VBD") && !tree.between(from, to, "\"");
    }

    /** A finite clause that the parser could not name joins the one above like "and". */
    private static boolean isLoose(Tree tree, int verb, int head) {
        return tree.tag(verb).equals("VBD") && tree.tag(head).equals("VBD");
    }

    /** "arriving", "as they met", "by closing the border", "after greeting them"; but not "after they met". */
    private static boolean isAtOnce(Tree tree, int verb) {
        int mark = tree.child(verb, Set.of("mark", "advmod"));
        String word =
                tree.is(verb, "pcomp") ? tree.lemma(tree.head(verb)) : mark >= 0 && mark < verb ? tree.lemma(mark) : "";
        if (tree.child(verb, "mark") >= 0 || tree.is(verb, "pcomp") || OTHER_TIME.contains(word)) {
            return LINKS.contains(word) || tree.is(verb, "pcomp") && word.equals("after");
        }
        boolean participle = tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VBN");
        return participle ? !Tense.isFinitePerfect(tree, verb) : LINKS.contains(word) && !Tense.isPerfect(tree, verb);
    }

    /** "in Lomé, where", "a visit in which", "the day that". */
    private static boolean isWhere(Tree tree, int verb, int noun) {
        if (tree.lemma(noun).equals("day") || tree.lemma(noun).equals("night")) {
            return true;
        }
        for (int child : tree.children(verb)) {
            String word = tree.lemma(child);
            boolean adverb = word.equals("where") || word.equals("when");
            if (adverb || tree.is(child, "prep") && child < verb && isWhich(tree, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhich(Tree tree, int prep) {
        int object = tree.child(prep, "pobj");
        return object >= 0 && tree.lemma(object).equals("which");
    }
}
