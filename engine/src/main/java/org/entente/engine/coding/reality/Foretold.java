package org.entente.engine.coding.reality;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.DateNames;

/** Whether a verb in the present tense tells of what is to come: "visits T next week", "hosts T on 1 September". */
final class Foretold {
    private static final Set<String> NOW = Set.of("VBZ", "VBP");
    private static final Set<String> TIMES = Set.of("npadvmod", "advmod", "tmod", "nmod");
    private static final Set<String> AT = Set.of("on", "in", "at", "from", "during", "over");
    private static final Set<String> COMING = Set.of("next", "coming", "forthcoming", "following", "upcoming");
    private static final Set<String> LATER = Set.of("tomorrow", "tonight", "shortly", "soon");
    private static final Set<String> UNITS = Set.of(
            "day", "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter", "quarter");

    private final Tree tree;

    Foretold(Tree tree) {
        this.tree = tree;
    }

    boolean holds(int verb) {
        if (!isPresent(verb)) {
            return false;
        }
        for (int child : tree.children(verb)) {
            int noun = tree.is(child, "prep") && AT.contains(form(child)) ? tree.child(child, "pobj") : child;
            boolean time = noun != child || TIMES.contains(tree.label(child));
            if (noun >= 0 && time && isAhead(noun, noun != child)) {
                return true;
            }
        }
        return false;
    }

    /** "next week" of "next week sees a visit". */
    boolean isComing(int noun) {
        return isUnit(noun) && has(noun, COMING);
    }

    private boolean isAhead(int noun, boolean dated) {
        if (LATER.contains(form(noun)) || isComing(noun)) {
            return true;
        }
        return dated && DateNames.isOne(form(noun)) && tree.token(noun).isName() && !hasYear(noun);
    }

    private boolean isUnit(int noun) {
        return UNITS.contains(tree.lemma(noun)) || DateNames.isOne(form(noun));
    }

    private boolean has(int noun, Set<String> words) {
        for (int child : tree.children(noun)) {
            if (words.contains(form(child))) {
                return true;
            }
        }
        return false;
    }

    /** A year makes it history: "on 1 September 1939 T invades". */
    private boolean hasYear(int noun) {
        for (int i = tree.leftmost(noun); i <= tree.rightmost(noun); i++) {
            String form = form(i);
            if (form.length() == 4 && form.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return has(noun, Set.of("last"));
    }

    private boolean isPresent(int verb) {
        if (NOW.contains(tree.tag(verb))) {
            return true;
        }
        int aux = tree.child(verb, Set.of("aux", "auxpass"));
        return aux >= 0 && tree.lemma(aux).equals("be") && NOW.contains(tree.tag(aux));
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
