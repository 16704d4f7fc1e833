package org.entente.engine.coding;

import java.util.List;
import java.util.Set;
import org.entente.engine.text.Tree;

/** What the words around an event without a date say of its time: some other time, often, or that of what was told. */
final class Undated {
    private static final Set<String> OTHER_TIMES = Set.of(
            "before", "earlier", "once", "formerly", "previously", "ever", "ago", "eventually", "sometimes", "often",
            "repeatedly", "always", "continuously", "consistently", "traditionally", "recently", "historically");

    private static final Set<String> ERAS = Set.of("eve", "youth", "childhood", "past", "occasion", "era", "age", "century", "heyday");
    private static final Set<String> PLURALS = Set.of("days", "weeks", "months", "years", "decades", "times", "centuries", "generations");
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "hour");
    private static final Set<String> POINTING = Set.of("that", "those", "this", "these", "same");
    private static final Set<String> OCCASIONS = Set.of(
            "meeting", "talk", "summit", "session", "visit", "conference", "ceremony", "hearing", "event", "gathering",
            "minute", "hour", "occasion", "debate", "negotiation", "dinner", "speech", "sitting");
    private static final Set<String> AT = Set.of("at", "in", "during", "on", "before", "after", "by");

    private Undated() {}

    /** "in his youth", "for many years", "on an earlier occasion", "two days before the vote". */
    static boolean isOfAnotherTime(Tree tree, int verb, List<DateMark> marks) {
        for (int i = 0; i < tree.size(); i++) {
            if (isVague(tree, i) && !isMarked(tree, i, marks) && touches(tree, i, verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVague(Tree tree, int i) {
        String lemma = tree.lemma(i);
        String form = tree.token(i).form();
        boolean adverb = OTHER_TIMES.contains(lemma) && !tree.is(i, "prep") && !tree.is(i, "mark");
        boolean span = PLURALS.contains(form) && tree.child(i, "nummod") < 0;
        boolean shift = i > 0 && (lemma.equals("before") || lemma.equals("after")) && UNITS.contains(tree.lemma(i - 1));
        boolean someDay = UNITS.contains(lemma) && tree.child(i, "relcl") >= 0;
        return adverb || span || shift || someDay || ERAS.contains(lemma) && tree.token(i).isNoun();
    }

    /** Whether a word stands in the clause of {@code verb}, or in a clause that one stands in. */
    private static boolean touches(Tree tree, int i, int verb) {
        return tree.dominates(DateTie.clause(tree, i), verb);
    }

    private static boolean isMarked(Tree tree, int i, List<DateMark> marks) {
        return marks.stream()
                .anyMatch(m -> m.span().begin() <= tree.token(i).begin()
                        && tree.token(i).end() <= m.span().end());
    }

    /** "at the meeting", "in that session", "during those two hours", "while there". */
    static boolean goesOn(Tree tree, int verb) {
        for (int i = 0; i < tree.size(); i++) {
            boolean there = tree.lemma(i).equals("there") && tree.tag(i).equals("RB");
            int object = tree.is(i, "prep") && AT.contains(tree.lemma(i)) ? tree.child(i, "pobj") : -1;
            if ((there || object >= 0 && isKnown(tree, object)) && touches(tree, i, verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            String word = tree.lemma(child);
            boolean the = word.equals("the") && OCCASIONS.contains(tree.lemma(noun)) && tree.child(noun, "prep") < 0;
            if (child < noun && (the || POINTING.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence itself asserts what stands at {@code verb}: no relative clause, no report of what was said. */
    static boolean isMain(Tree tree, int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return true;
        }
        return switch (tree.label(verb)) {
            case "conj", "xcomp", "advcl" -> isMain(tree, DateTie.clause(tree, head));
            default -> false;
        };
    }

}
