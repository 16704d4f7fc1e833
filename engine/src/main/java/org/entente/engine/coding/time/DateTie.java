package org.entente.engine.coding.time;

import java.util.Set;
import org.entente.engine.coding.event.Coded;
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

    private static final Set<String> AT_ONCE =
            Set.of("immediately", "right", "straight", "directly", "minute", "hour", "moment");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> ADVERBIAL = Set.of("npadvmod", "tmod", "appos", "advmod", "dep");
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
            return since && (holder < 0 || !Tense.isPerfect(tree, holder)) ? NONE : OWN;
        }
        int clause = clause(tree, event.position());
        if (holder >= 0 && isAtOnce(tree, holder, clause)) {
            return AROUND;
        }
        if (since || holder < 0 || tree.token(holder).isNoun()) {
            return NONE;
        }
        boolean named = holder == clause && isNamedBy(tree, event.position(), clause);
        if (named || isCleft(tree, clause, holder)) {
            return OWN;
        }
        // a noun in a clause may be of any time
        return event.position() == clause && SameTime.meets(tree, holder, clause) ? AROUND : NONE;
    }

    /** "immediately after the raids on 3 May, S left": as good as the same day. */
    private static boolean isAtOnce(Tree tree, int noun, int clause) {
        int after = tree.head(noun);
        if (after < 0 || !tree.lemma(after).equals("after") || tree.head(after) != clause) {
            return false;
        }
        for (int child : tree.children(after)) {
            if (child < after && AT_ONCE.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
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

    /** The preposition that a date hangs on, or that at least stands before it; -1 if it has none. */
    static int link(Tree tree, int date) {
        if (date < 0 || isPreposition(tree, date)) {
            return date;
        }
        if (tree.head(date) >= 0 && isPreposition(tree, tree.head(date))) {
            return tree.head(date);
        }
        boolean before = date > 0 && tree.tag(date - 1).equals("IN") && !tree.is(date, "poss");
        return before ? date - 1 : -1;
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
        boolean modifier = first && isModifier(tree, date, noun);
        int above = tree.head(noun);
        boolean elsewhere = above >= 0 && OTHER_TIME.contains(tree.lemma(above));
        boolean subject = SUBJECTS.contains(tree.label(noun))
                && date > noun
                && above >= 0
                && !tree.tag(above).equals("VBD");
        return modifier || elsewhere || subject;
    }

    /** "Monday's talks", "the May accord", "the accord of May"; no state is a Monday's: "Last Monday Chad declared". */
    static boolean isModifier(Tree tree, int date, int noun) {
        int link = link(tree, date);
        if (link >= 0) {
            return tree.lemma(link).equals("of") && tree.head(link) == noun;
        }
        boolean loose = ADVERBIAL.contains(tree.label(date)) || tree.token(noun).isName() && !tree.is(date, "poss");
        return tree.head(date) == noun && !loose;
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
}
