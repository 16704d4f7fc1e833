package org.entente.engine.coding;

import java.util.Set;
import org.entente.engine.text.Tree;

/**
 * Whether a date of a sentence is that of an event in it. It is where it hangs on the event itself or on its clause; and
 * where a clause around it, or one that goes on with it, has the date: "entered the town on Sunday and captured".
 */
enum DateTie {
    /** In the event's own clause. */
    OWN,
    /** In a clause around it, or beside it. */
    AROUND,
    /** The date of something else. */
    NONE;

    private static final Set<String> BOUNDS =
            Set.of("until", "till", "before", "after", "as", "like", "than", "following");
    /** "after the talks on Monday", "after Monday's talks": the date is the talks'. */
    private static final Set<String> OTHER_TIME =
            Set.of("after", "before", "since", "until", "till", "following", "despite", "of");

    private static final Set<String> SAME_TIME =
            Set.of("as", "while", "when", "where", "whereupon", "by", "in", "with");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> ADVERBIAL = Set.of("npadvmod", "tmod", "appos", "advmod", "dep");
    private static final Set<String> SEEING = Set.of("see", "hear", "watch", "witness", "let", "make");
    private static final Set<String> HAPPENING = Set.of(
            "begin",
            "start",
            "open",
            "end",
            "close",
            "take",
            "hold",
            "happen",
            "occur",
            "resume",
            "continue",
            "come",
            "follow",
            "conclude",
            "last",
            "erupt",
            "break");

    static DateTie of(Tree tree, int date, Coded event) {
        if (date < 0) {
            return NONE;
        }
        int prep = link(tree, date);
        boolean since = prep >= 0 && tree.lemma(prep).equals("since");
        if (prep >= 0 && BOUNDS.contains(tree.lemma(prep)) || isCompared(tree, prep)) {
            return NONE;
        }
        int holder = holder(tree, date);
        if (holder == event.trigger() || holder == event.position() || isBelow(tree, date, event.trigger(), holder)) {
            return since && (holder < 0 || !isPerfect(tree, holder)) ? NONE : OWN;
        }
        if (since || holder < 0 || tree.token(holder).isNoun()) {
            return NONE;
        }
        int clause = clause(tree, event.position());
        boolean named = holder == clause && isNamedBy(tree, event.position(), clause);
        if (named || isCleft(tree, clause, holder)) {
            return OWN;
        }
        return meets(tree, holder, clause, event.position()) ? AROUND : NONE;
    }

    /** "before Friday", "after the talks on Friday", "until May". */
    static boolean isBound(Tree tree, int date) {
        int link = link(tree, date);
        if (link >= 0 && BOUNDS.contains(tree.lemma(link))) {
            return true;
        }
        int holder = holder(tree, date);
        int above = holder < 0 ? -1 : tree.head(holder);
        return above >= 0 && tree.token(holder).isNoun() && BOUNDS.contains(tree.lemma(above));
    }

    /** The preposition of a date, -1 if it has none. */
    static int link(Tree tree, int date) {
        if (date < 0 || isPreposition(tree, date)) {
            return date;
        }
        return tree.head(date) >= 0 && isPreposition(tree, tree.head(date)) ? tree.head(date) : -1;
    }

    private static boolean isPreposition(Tree tree, int i) {
        return tree.tag(i).equals("IN") || tree.tag(i).equals("TO") || tree.is(i, "prep");
    }

    /** "a visit last week by the king brought": the visit's, though the parser puts it beside. */
    private static boolean isBelow(Tree tree, int date, int noun, int holder) {
        return tree.token(noun).isNoun() && tree.dominates(noun, date) && (holder < 0 || tree.dominates(holder, noun));
    }

    /** "as in 1966". */
    private static boolean isCompared(Tree tree, int prep) {
        int head = prep < 0 ? -1 : tree.head(prep);
        return head >= 0
                && tree.is(prep, "prep")
                && (tree.lemma(head).equals("as") || tree.lemma(head).equals("like"));
    }

    /**
     * The verb whose time a date is, or the noun that alone has it: the accord of "the accord of 3 May". What is only
     * put beside an object is taken for the verb's, as a parser can hardly tell.
     */
    static int holder(Tree tree, int date) {
        boolean first = true;
        for (int i = date < 0 ? -1 : tree.head(date); i >= 0; i = tree.head(i)) {
            if (tree.token(i).isVerb() && !tree.is(i, "aux") && !tree.is(i, "auxpass")) {
                return i;
            }
            if (tree.token(i).isNoun() && isOwner(tree, i, date, first)) {
                return i;
            }
            first &= !tree.token(i).isNoun();
        }
        return -1;
    }

    private static boolean isOwner(Tree tree, int noun, int date, boolean first) {
        int link = link(tree, date);
        boolean modifier = first && link < 0 && tree.head(date) == noun && !ADVERBIAL.contains(tree.label(date));
        boolean of = first && link >= 0 && tree.lemma(link).equals("of") && tree.head(link) == noun;
        int above = tree.head(noun);
        boolean elsewhere = above >= 0 && OTHER_TIME.contains(tree.lemma(above));
        boolean subject = SUBJECTS.contains(tree.label(noun))
                && date > noun
                && above >= 0
                && !tree.tag(above).equals("VBD");
        return modifier || of || elsewhere || subject;
    }

    /** The verb in whose clause a token stands, past infinitives: "agreed to meet". */
    static int clause(Tree tree, int token) {
        int i = token;
        while (i >= 0 && (!tree.token(i).isVerb() || tree.is(i, "aux") || tree.is(i, "auxpass"))) {
            i = tree.head(i);
        }
        return i < 0 ? token : i;
    }

    /** A verb is its own clause; a noun is dated by the verb that says no more than that it took place. */
    private static boolean isNamedBy(Tree tree, int event, int clause) {
        return event == clause || HAPPENING.contains(tree.lemma(clause)) && !tree.is(event, "pobj");
    }

    /** "it was in 1998 that they met". */
    private static boolean isCleft(Tree tree, int verb, int be) {
        int subject = tree.child(be, "nsubj");
        int mark = tree.child(verb, "mark");
        boolean it = tree.lemma(be).equals("be")
                && subject >= 0
                && tree.lemma(subject).equals("it");
        return it && mark >= 0 && tree.lemma(mark).equals("that") && tree.dominates(be, verb);
    }

    /** Whether one gets from the event up, and from the date's verb up, to one clause without leaving its time. */
    private static boolean meets(Tree tree, int holder, int clause, int event) {
        if (event != clause) {
            return false; // a noun in a clause may be of any time
        }
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
                    case "relcl" -> isWhere(tree, verb, head) && !isPerfect(tree, verb);
                    case "ccomp" ->
                        SEEING.contains(tree.lemma(head)) && tree.tag(verb).equals("VB");
                    default -> false;
                };
        return same ? clause(tree, head) : -1;
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
        return same ? clause(tree, head) : -1;
    }

    /** "saw them retreat". */
    private static boolean isSeen(Tree tree, int verb, int head) {
        return SEEING.contains(tree.lemma(head)) && tree.tag(verb).equals("VB");
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
            return SAME_TIME.contains(word) || tree.is(verb, "pcomp") && word.equals("after");
        }
        boolean participle = tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VBN");
        return participle ? !isFinitePerfect(tree, verb) : SAME_TIME.contains(word) && !isPerfect(tree, verb);
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

    /** "has met"; but not "having met". */
    private static boolean isFinitePerfect(Tree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return isPerfect(tree, verb) && !tree.tag(aux).equals("VBG");
    }

    /** "has supported", "had been met". */
    static boolean isPerfect(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }
}
