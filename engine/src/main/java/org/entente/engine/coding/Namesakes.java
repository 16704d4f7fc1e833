package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** What bears the name of a state and is not the state: a town, a person, a paper, a dish, an animal. */
final class Namesakes {
    /** What stands before a state's name and leaves it one: "Communist Albania". */
    private static final Set<String> KINDS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "upper",
            "lower",
            "inner",
            "outer",
            "greater",
            "mainland",
            "communist",
            "soviet",
            "imperial",
            "nazi",
            "fascist",
            "occupied",
            "democratic",
            "socialist",
            "ottoman",
            "colonial",
            "mr",
            "mrs",
            "ms");

    private static final Set<String> PARTS = Set.of("compound", "nmod", "amod");

    private final ActorTable table;

    Namesakes(ActorTable table) {
        this.table = table;
    }

    /** The units that are left when namesakes are taken for what they are; a person's or a paper's name is a stranger's. */
    List<Unit> without(Tree tree, List<Unit> units) {
        List<Unit> left = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            Unit next = u + 1 < units.size() ? units.get(u + 1) : null;
            Unit last = left.isEmpty() ? null : left.get(left.size() - 1);
            if (!unit.isNation()) {
                left.add(unit);
            } else if (isLongerName(tree, unit, next)) {
                left.add(stranger(unit.from(), next.to()));
                u++;
            } else if (isSurname(tree, last, unit)) {
                left.set(left.size() - 1, stranger(last.from(), unit.to()));
            } else if (!isPaperOf(tree, last, unit)
                    && !isThing(tree, unit)
                    && !isElsewhere(tree, last, unit, next)
                    && !isChild(tree, unit)
                    && !isFederal(tree, unit)) {
                left.add(unit);
            }
        }
        return left;
    }

    private static Unit stranger(int from, int to) {
        return new Unit(from, to, Unit.Kind.STRANGER, List.of(), Sector.UNK);
    }

    private static boolean isState(Unit unit) {
        return unit.names().get(0).kind() == Name.Kind.STATE;
    }

    /** "Chad Baker", "the Lebanon Falls", "the Oslo Courier". */
    private boolean isLongerName(Tree tree, Unit unit, Unit next) {
        if (next == null || next.kind() != Unit.Kind.STRANGER || next.from() != unit.to() + 1) {
            return false;
        }
        int head = tree.head(unit.to());
        Name.Kind kind = unit.names().get(0).kind();
        boolean place = (kind == Name.Kind.SEAT || kind == Name.Kind.PLACE) && isOneName(tree, next);
        boolean within = head >= next.from() && head <= next.to();
        if (isOf(tree, unit) || isInstitution(tree, next.to())) {
            return within && table.means(lower(tree, next.to()), Meaning.PAPER);
        }
        boolean spelt = isState(unit) && !tree.token(unit.to()).form().matches("[A-Z.]+"); // "US Steel" is of the US
        return within && (spelt || place || table.means(lower(tree, next.to()), Meaning.PAPER));
    }

    /** "the Emir of Qatar Tamim Al Thani", as some papers write. */
    private static boolean isOf(Tree tree, Unit unit) {
        int before = unit.from() - 1;
        before = before >= 0 && tree.tag(before).equals("DT") ? before - 1 : before;
        return tree.is(unit.to(), "pobj") || before >= 0 && tree.lemma(before).equals("of");
    }

    /** "Paris Lindqvist", and not "Oslo University". */
    private boolean isOneName(Tree tree, Unit next) {
        return next.from() == next.to() && Strangers.isNoTime(tree, next.from());
    }

    /** "the Nigeria Labour Congress" is of the state. */
    private boolean isInstitution(Tree tree, int i) {
        String word = lower(tree, i);
        return table.means(word, Meaning.BODY)
                || table.means(word, Meaning.ORGANISATION)
                || table.means(word, Meaning.GROUP);
    }

    /** "the Daily News of Jordan", "the Herald of Chad". */
    private boolean isPaperOf(Tree tree, Unit last, Unit unit) {
        return last != null
                && last.kind() == Unit.Kind.STRANGER
                && last.to() + 2 == unit.from()
                && tree.lemma(last.to() + 1).equals("of")
                && table.means(lower(tree, last.to()), Meaning.PAPER);
    }

    /** "Amina Mali": who has a name before the state's has the state's for a surname. */
    private static boolean isSurname(Tree tree, Unit last, Unit unit) {
        return last != null
                && isState(unit)
                && unit.from() == unit.to()
                && last.kind() == Unit.Kind.STRANGER
                && last.to() + 1 == unit.from()
                && tree.head(last.to()) == unit.to()
                && PARTS.contains(tree.label(last.to()))
                && !KINDS.contains(lower(tree, last.to()));
    }

    /** "Turkish coffee", "a Danish mastiff". */
    private boolean isThing(Tree tree, Unit unit) {
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
    private static boolean isElsewhere(Tree tree, Unit last, Unit unit, Unit next) {
        return isPlaceAfter(tree, unit, next) && !isListed(tree, unit.from(), next.to())
                || isState(unit) && isPlaceAfter(tree, unit, last) && !isListed(tree, last.from(), unit.to());
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
    private boolean isFederal(Tree tree, Unit unit) {
        boolean both = isState(unit) && table.means("state of " + lower(tree, unit.to()), Meaning.FEDERAL);
        for (int i = 0; both && i < tree.size(); i++) {
            if (table.means(tree.lemma(i).toLowerCase(Locale.ROOT), Meaning.FEDERAL)) {
                return true;
            }
        }
        return false;
    }

    /** "Jordan, a boy of ten", "Georgia, 34,". */
    private boolean isChild(Tree tree, Unit unit) {
        int after = unit.to() + 2;
        if (!isState(unit)
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
