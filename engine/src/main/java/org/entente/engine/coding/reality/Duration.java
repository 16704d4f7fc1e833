package org.entente.engine.coding.reality;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** Whether a verb tells of what goes on: "is shelling", "has been shelling", "still holds", "is on a visit". */
final class Duration {
    private static final Set<String> NOW = Set.of("VBZ", "VBP");
    private static final Set<String> STILL = Set.of("still", "currently", "presently");
    private static final Set<String> STATES = Set.of("on", "in", "under", "at", "amid");
    private static final Set<String> UNITS =
            Set.of("day", "night", "week", "month", "year", "hour", "morning", "season", "winter", "summer");
    private static final Set<String> ROWS = Set.of(
            "straight",
            "consecutive",
            "successive",
            "running",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth");

    private final Tree tree;

    Duration(Tree tree) {
        this.tree = tree;
    }

    boolean lasts(int verb) {
        return isProgressive(verb) || isStill(verb) || isState(verb) || isForTheNth(verb);
    }

    /** "is meeting", "have been holding", "are being held", also "is at present meeting". */
    private boolean isProgressive(int verb) {
        if (tree.tag(verb).equals("VBG")) {
            int head = tree.head(verb);
            return hasBe(verb) || tree.is(verb, "advcl") && isBe(head) && head < verb && isBare(head, verb);
        }
        int passive = tree.child(verb, "auxpass");
        return passive >= 0 && form(passive).equals("being");
    }

    private boolean hasBe(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && isBe(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBe(int token) {
        return token >= 0 && tree.lemma(token).equals("be");
    }

    /** Whether no word between a form of "be" and the participle completes the former; adverbs do not. */
    private boolean isBare(int be, int verb) {
        return tree.child(be, Set.of("acomp", "attr", "oprd", "xcomp")) < 0 && !tree.between(be, verb, ",");
    }

    /** "still holds", "inspectors, now searching a ship". */
    private boolean isStill(int verb) {
        boolean open = tree.tag(verb).equals("VBG");
        for (int child : tree.children(verb)) {
            boolean at = STILL.contains(form(child)) || open && form(child).equals("now");
            if (tree.is(child, "advmod") && at && child < verb) {
                return true;
            }
        }
        return false;
    }

    /** "is on a visit", "has been under siege". */
    private boolean isState(int verb) {
        boolean now = NOW.contains(tree.tag(verb)) || tree.child(verb, "aux") >= 0;
        if (!isBe(verb) || !now || tree.child(verb, Set.of("acomp", "attr")) >= 0) {
            return false;
        }
        for (int child : tree.children(verb)) {
            if (tree.is(child, "prep") && child == verb + 1 && STATES.contains(form(child))) {
                return true;
            }
        }
        return false;
    }

    /** "for a third week", "for the ninth day running". */
    private boolean isForTheNth(int verb) {
        for (int i = tree.leftmost(verb); i + 3 <= tree.rightmost(verb); i++) {
            boolean unit = UNITS.contains(tree.lemma(i + 3)) || ROWS.contains(form(i + 3));
            if (form(i).equals("for") && ROWS.contains(form(i + 2)) && unit) {
                return true;
            }
        }
        return false;
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
