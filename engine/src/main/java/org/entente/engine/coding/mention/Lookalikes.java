package org.entente.engine.coding.mention;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.text.Tree;

/** What looks like a state's name and is a dish, an animal, a town, a child or a state within another state. */
final class Lookalikes {
    private static final Set<String> PARTS = Set.of("compound", "nmod", "amod");

    private final ActorTable table;

    Lookalikes(ActorTable table) {
        this.table = table;
    }

    /** "Turkish coffee", "a Danish mastiff". */
    boolean isThing(Tree tree, Unit unit) {
        int noun = unit.to() + 1;
        if (noun >= tree.size() || !tree.token(noun).isNoun()) {
            return false;
        }
        if (PARTS.contains(tree.label(noun)) && tree.head(noun) == noun + 1) {
            return isThing(tree, unit, noun) || isThing(tree, unit, noun + 1);
        }
        return isThing(tree, unit, noun);
    }

    private boolean isThing(Tree tree, Unit unit, int noun) {
        String phrase = tree.words(unit.from(), unit.to()).toLowerCase(Locale.ROOT) + " " + tree.lemma(noun);
        boolean last = !PARTS.contains(tree.label(noun)) || tree.head(noun) < noun;
        return table.means(phrase, Meaning.THING) || last && table.means(tree.lemma(noun), Meaning.THING);
    }

    /** "Cuba, Missouri", "Athens, Georgia": a town of that name, and a state of a federation of that name. */
    static boolean isElsewhere(Tree tree, Unit last, Unit unit, Unit next) {
        return isPlaceAfter(tree, unit, next) && !isListed(tree, unit.from(), next.to())
                || Namesakes.isState(unit)
                        && isPlaceAfter(tree, unit, last)
                        && !isListed(tree, last.from(), unit.to())
                        && !isSubject(tree, unit);
    }

    /** "At a fair in Graz, Spain met Oman": not a town in Spain. */
    private static boolean isSubject(Tree tree, Unit unit) {
        return tree.is(unit.to(), "nsubj") || tree.is(unit.to(), "nsubjpass");
    }

    private static boolean isPlaceAfter(Tree tree, Unit unit, Unit place) {
        if (place == null || !place.isNation() || place.names().get(0).kind() != Name.Kind.PLACE) {
            return false;
        }
        int comma = Math.min(unit.to(), place.to()) + 1;
        return comma + 1 == Math.max(unit.from(), place.from())
                && tree.token(comma).form().equals(",")
                && !place.names()
                        .get(0)
                        .actor()
                        .code()
                        .equals(unit.names().get(0).actor().code());
    }

    /** "Norway, Skopje and Rome" is a list. */
    private static boolean isListed(Tree tree, int from, int to) {
        boolean more = to + 1 < tree.size()
                && (tree.lemma(to + 1).equals("and") || tree.lemma(to + 1).equals("or"));
        boolean again = to + 2 < tree.size()
                && tree.token(to + 1).form().equals(",")
                && (tree.token(to + 2).isName() || tree.lemma(to + 2).equals("and"));
        return more || again || from > 0 && tree.token(from - 1).form().equals(",");
    }

    /** "the governor of Georgia": a state within a state, where the sentence speaks of such. */
    boolean isFederal(Tree tree, Unit unit) {
        boolean both = Namesakes.isState(unit) && table.means("state of " + lower(tree, unit.to()), Meaning.FEDERAL);
        for (int i = 0; both && i < tree.size(); i++) {
            if (table.means(tree.lemma(i).toLowerCase(Locale.ROOT), Meaning.FEDERAL)) {
                return true;
            }
        }
        return false;
    }

    /** "Jordan, a boy of ten", "Georgia, 34,". */
    boolean isChild(Tree tree, Unit unit) {
        int after = unit.to() + 2;
        if (!Namesakes.isState(unit)
                || after >= tree.size()
                || !tree.token(unit.to() + 1).form().equals(",")) {
            return false;
        }
        boolean age = tree.tag(after).equals("CD")
                && after + 1 < tree.size()
                && tree.token(after + 1).form().equals(",");
        for (int i = after; i < tree.size() && tree.tag(after).equals("DT") && isOfPhrase(tree, i); i++) {
            if (isPerson(tree, i)) {
                return true;
            }
        }
        return age;
    }

    private boolean isPerson(Tree tree, int i) {
        boolean old = lower(tree, i).endsWith("year-old")
                || lower(tree, i).equals("old") && lower(tree, i - 2).startsWith("year");
        return old || table.means(tree.lemma(i), Meaning.PERSON);
    }

    private static boolean isOfPhrase(Tree tree, int i) {
        String tag = tree.tag(i);
        return tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("HYPH")
                || tree.token(i).form().equals("-");
    }

    private static String lower(Tree tree, int i) {
        return tree.token(i).form().toLowerCase(Locale.ROOT);
    }
}
