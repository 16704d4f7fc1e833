package org.entente.engine.coding.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Longer names that hold a state's and are not of it, people's and papers'; and, with {@link Lookalikes}, all else. */
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

    private static final Set<String> MAKERS = Set.of(
            "Airbus",
            "Antonov",
            "Boeing",
            "Bombardier",
            "Cessna",
            "Embraer",
            "Ilyushin",
            "Sukhoi",
            "Tupolev",
            "Toyota");

    private static final Set<String> SUMS =
            Set.of("million", "billion", "trillion", "percent", "dollar", "euro", "pound");

    private static final Set<String> PARTS = Set.of("compound", "nmod", "amod");

    private final ActorTable table;
    private final Lookalikes lookalikes;

    Namesakes(ActorTable table) {
        this.table = table;
        this.lookalikes = new Lookalikes(table);
    }

    /** The units that are left when namesakes are taken for what they are; a person's or a paper's name is a stranger's. */
    List<Unit> without(Tree tree, List<Unit> units) {
        List<Unit> left = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            Unit next = u + 1 < units.size() ? units.get(u + 1) : null;
            Unit last = left.isEmpty() ? null : left.get(left.size() - 1);
            if (isModel(tree, unit)) {
                continue;
            }
            if (!unit.isNation()) {
                left.add(unit);
            } else if (isLongerName(tree, unit, next)) {
                left.add(stranger(unit.from(), next.to()));
                u++;
            } else if (isSurname(tree, last, unit)) {
                left.set(left.size() - 1, stranger(last.from(), unit.to()));
            } else if (!isPaperOf(tree, last, unit)
                    && !lookalikes.isThing(tree, unit)
                    && !Lookalikes.isElsewhere(tree, last, unit, next)
                    && !lookalikes.isChild(tree, unit)
                    && !lookalikes.isFederal(tree, unit)) {
                left.add(unit);
            }
        }
        return left;
    }

    /** "a Boeing 737", which is no deed of its maker's; but "fined Boeing 500 million dollars". */
    private static boolean isModel(Tree tree, Unit unit) {
        int model = unit.to() + 1;
        boolean made = MAKERS.contains(tree.token(unit.to()).form())
                && model < tree.size()
                && tree.token(model).form().matches("[A-Z]{0,3}-?[0-9]{1,4}[A-Z]?(-[0-9A-Z]+)?");
        return made && (model + 1 >= tree.size() || !SUMS.contains(tree.lemma(model + 1)));
    }

    private static Unit stranger(int from, int to) {
        return new Unit(from, to, Unit.Kind.STRANGER, List.of(), Sector.UNK);
    }

    static boolean isState(Unit unit) {
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
        return next.from() == next.to() && !Strangers.isTime(tree, next.from());
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

    private static String lower(Tree tree, int i) {
        return tree.token(i).form().toLowerCase(Locale.ROOT);
    }
}
