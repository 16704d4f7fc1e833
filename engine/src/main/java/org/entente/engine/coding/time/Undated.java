package org.entente.engine.coding.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** What the words around an event without a date say of its time: some other time, often, or that of what was told. */
final class Undated {
    private static final Set<String> OTHER_TIMES = Set.of(
            "before",
            "earlier",
            "once",
            "formerly",
            "previously",
            "ever",
            "ago",
            "eventually",
            "sometimes",
            "often",
            "repeatedly",
            "always",
            "continuously",
            "consistently",
            "traditionally",
            "recently",
            "historically",
            "someday",
            "undated");
    /** "on the eve of the vote", "in his youth". */
    private static final Set<String> ERAS = Set.of(
            "eve", "youth", "childhood", "boyhood", "past", "occasion", "era", "age", "century", "heyday", "reign");

    private static final Set<String> PLURALS =
            Set.of("days", "weeks", "months", "years", "decades", "times", "centuries", "generations");
    /** "during the war", "under his rule". */
    private static final Set<String> REIGNS = Set.of("war", "rule", "occupation", "dictatorship", "empire", "time");

    private static final Set<String> DURING = Set.of("during", "under", "in");
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "night");
    private static final Set<String> SOME = Set.of("some", "one", "another");
    private static final Set<String> MOMENTS = Set.of("point", "stage", "time", "day", "date");
    private static final Set<String> POINTING = Set.of("that", "those", "this", "these", "same");
    private static final Set<String> OWNED = Set.of("its", "their");
    private static final Set<String> OCCASIONS = Set.of(
            "meeting",
            "talk",
            "summit",
            "session",
            "visit",
            "conference",
            "ceremony",
            "hearing",
            "event",
            "gathering",
            "minute",
            "hour",
            "occasion",
            "debate",
            "negotiation",
            "dinner",
            "speech",
            "sitting",
            "stay",
            "trip");
    /** Parts of an occasion: "at its close". */
    private static final Set<String> PARTS =
            Set.of("end", "close", "start", "opening", "course", "sideline", "margin", "rostrum", "minute", "hour");

    private static final Set<String> AT = Set.of("at", "in", "during", "on", "before", "after", "by", "from", "within");
    /** "hours later", "within hours". */
    private static final Set<String> HOURS = Set.of("hours", "minutes", "moments");

    private static final Set<String> LATER = Set.of("later", "afterwards");
    private static final Set<String> THEN = Set.of("then", "there", "afterwards", "thereupon");

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
        if (!tree.token(i).isNoun()) {
            boolean shift =
                    i > 0 && (lemma.equals("before") || lemma.equals("after")) && UNITS.contains(tree.lemma(i - 1));
            return shift || OTHER_TIMES.contains(lemma) && !tree.is(i, "prep") && !tree.is(i, "mark");
        }
        if (ERAS.contains(lemma) || REIGNS.contains(lemma)) {
            int head = tree.head(i);
            boolean during = head >= 0 && DURING.contains(tree.lemma(head));
            return ERAS.contains(lemma) ? !has(tree, i, POINTING) : during;
        }
        boolean span = PLURALS.contains(form(tree, i)) && tree.child(i, "nummod") < 0;
        boolean some = MOMENTS.contains(lemma) && has(tree, i, SOME);
        return span || some || UNITS.contains(lemma) && tree.child(i, "relcl") >= 0;
    }

    private static boolean has(Tree tree, int noun, Set<String> determiners) {
        for (int child : tree.children(noun)) {
            if (child < noun && determiners.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in the clause of {@code verb}, in one that this stands in, or opens the sentence. */
    static boolean touches(Tree tree, int i, int verb) {
        if (tree.dominates(DateTie.clause(tree, i), verb)) {
            return true;
        }
        for (int j = 0; j < i; j++) {
            if (tree.token(j).isVerb()) {
                return false;
            }
        }
        return i < verb;
    }

    private static boolean isMarked(Tree tree, int i, List<DateMark> marks) {
        return marks.stream()
                .anyMatch(m -> m.span().begin() <= tree.token(i).begin()
                        && tree.token(i).end() <= m.span().end());
    }

    /** "at the meeting", "in that session", "during those two hours", "at its close", "while there", "hours later". */
    static boolean goesOn(Tree tree, int verb) {
        for (int i = 0; i < tree.size(); i++) {
            boolean then = THEN.contains(tree.lemma(i)) && tree.tag(i).equals("RB");
            int object = tree.is(i, "prep") && AT.contains(tree.lemma(i)) ? tree.child(i, "pobj") : -1;
            boolean hours = HOURS.contains(form(tree, i))
                    && (tree.lemma(tree.head(i) < 0 ? i : tree.head(i)).equals("within") || isLater(tree, i + 1));
            if ((then || hours || object >= 0 && isKnown(tree, object)) && touches(tree, i, verb)) {
                return true;
            }
        }
        return false;
    }

    private static String form(Tree tree, int i) {
        return tree.token(i).form().toLowerCase(Locale.ROOT);
    }

    private static boolean isLater(Tree tree, int i) {
        return i < tree.size() && LATER.contains(form(tree, i));
    }

    private static boolean isKnown(Tree tree, int noun) {
        boolean the = OCCASIONS.contains(tree.lemma(noun)) && tree.child(noun, "prep") < 0;
        boolean its = OCCASIONS.contains(tree.lemma(noun)) || PARTS.contains(tree.lemma(noun));
        return has(tree, noun, POINTING) || the && has(tree, noun, Set.of("the")) || its && has(tree, noun, OWNED);
    }
}
