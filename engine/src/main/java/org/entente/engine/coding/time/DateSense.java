package org.entente.engine.coding.time;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.Sense;

/** Whether a date is behind or ahead, by the verb it hangs on: "met on Friday", "agreed to meet on Friday". */
final class DateSense {
    private static final Set<String> STEMS = Set.of("date", "stem", "come", "hail", "know", "remember");
    private static final Set<String> LIMITS = Set.of("until", "till", "by");

    private DateSense() {}

    static Sense of(Tree tree, int date) {
        if (isBehind(tree, date)) {
            return Sense.PAST;
        }
        boolean limit = isLimit(tree, date);
        boolean noun = false;
        for (int i = tree.head(date); i >= 0; i = tree.head(i)) {
            if (isAnnounced(tree, i)) {
                return Sense.COMING;
            }
            if (tree.token(i).isNoun() && DateTie.isModifier(tree, date, i)) {
                return isAwaited(tree, i) ? Sense.COMING : Sense.OPEN;
            }
            if (Prospects.AHEAD.contains(tree.lemma(i))
                    && !tree.token(i).isVerb()
                    && !noun
                    && !tree.token(i).isNoun()) {
                return Sense.COMING;
            }
            if (tree.token(i).isVerb() && !tree.is(i, "aux") && !tree.is(i, "auxpass")) {
                Sense sense = ofVerb(tree, i, noun, limit, date);
                if (sense != null) {
                    return sense;
                }
            }
            noun |= tree.token(i).isNoun();
        }
        return Sense.OPEN;
    }

    /** "will attend Friday's talks"; but "will discuss Friday's attack". */
    private static boolean isAwaited(Tree tree, int noun) {
        int clause = DateTie.clause(tree, noun);
        return Prospects.APPOINTED.contains(tree.lemma(noun))
                && Modality.of(tree, clause).startsWith("will");
    }

    /** "planned talks on Friday". */
    private static boolean isAnnounced(Tree tree, int noun) {
        if (!tree.token(noun).isNoun()) {
            return false;
        }
        for (int child : tree.children(noun)) {
            if (child < noun
                    && Prospects.BY_PARTICIPLE.contains(tree.token(child).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLimit(Tree tree, int date) {
        int link = DateTie.link(tree, date);
        return link >= 0 && LIMITS.contains(tree.lemma(link));
    }

    /** "since Friday", "stems from May". */
    private static boolean isBehind(Tree tree, int date) {
        int link = DateTie.link(tree, date);
        boolean since = link >= 0 && tree.lemma(link).equals("since")
                || date > 0 && tree.lemma(date - 1).equals("since");
        boolean stems = link >= 0
                && tree.lemma(link).equals("from")
                && tree.head(link) >= 0
                && STEMS.contains(tree.lemma(tree.head(link)));
        return since || stems;
    }

    /** Null where the verb above it must tell. */
    private static Sense ofVerb(Tree tree, int verb, boolean noun, boolean limit, int date) {
        String modality = Modality.of(tree, verb);
        if (modality.endsWith("-have") || Tense.isPerfect(tree, verb)) {
            return isAimedAt(tree, verb, date) ? Sense.COMING : Sense.PAST;
        }
        if (!modality.isEmpty() && !modality.equals("not") && !modality.equals("no-longer")) {
            return Sense.COMING;
        }
        boolean grants = limit && Prospects.GRANTS.contains(tree.lemma(verb));
        boolean awaited = noun && Prospects.AHEAD.contains(tree.lemma(verb)) && !isBesideActor(tree, verb, date);
        if (grants || isAimedAt(tree, verb, date) || awaited) {
            return Sense.COMING;
        }
        if (isInfinitive(tree, verb)) {
            return isBegunBy(tree, tree.head(verb)) ? Sense.COMING : null;
        }
        return tense(tree, verb);
    }

    /** "Algeria on Monday proposed to mediate": the date hangs on whoever does it, and is that of the doing. */
    private static boolean isBesideActor(Tree tree, int verb, int date) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0 && subject < date && date < verb;
    }

    private static Sense tense(Tree tree, int verb) {
        switch (tree.tag(verb)) {
            case "VBD":
                return Sense.PAST;
            case "VBZ", "VBP":
                return isHeadline(tree) ? Sense.OPEN : Sense.PRESENT;
            case "VBN", "VBG":
                String be = Tense.be(tree, verb);
                if (be.equals("VBZ") || be.equals("VBP")) {
                    return Sense.PRESENT;
                }
                return be.equals("VBD") || tree.tag(verb).equals("VBN") ? Sense.PAST : null;
            default:
                return null;
        }
    }

    /** "is due on Friday", "set for Friday", "postponed to Friday". */
    private static boolean isAimedAt(Tree tree, int verb, int date) {
        int link = DateTie.link(tree, date);
        String prep = link >= 0 ? tree.lemma(link) : "";
        boolean aimed = prep.equals("for") || prep.equals("to") || LIMITS.contains(prep);
        return aimed && Prospects.AHEAD.contains(tree.lemma(verb)) && tree.head(link) == verb;
    }

    private static boolean isInfinitive(Tree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return tree.tag(verb).equals("VB") && aux >= 0 && tree.tag(aux).equals("TO");
    }

    /** "plans to", "agreed to", "the deadline to". */
    private static boolean isBegunBy(Tree tree, int head) {
        return head >= 0
                && (Prospects.AHEAD.contains(tree.lemma(head))
                        || tree.lemma(head).equals("be"));
    }

    /** Headlines tell what happened in the present tense, and have no articles. */
    private static boolean isHeadline(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.token(i).form();
            if (word.equals(".") || word.equalsIgnoreCase("the")) {
                return false;
            }
        }
        return true;
    }
}
