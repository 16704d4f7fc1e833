package org.entente.engine.coding.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.lexicon.Name;
import org.entente.engine.text.Tree;

/** Finds whose a role is: the state or organisation before it, after "of", or at the head of its noun phrase. */
final class Owners {
    /** Who is in a state that is not theirs, and comes from the one that is. */
    private static final Set<String> SENT = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "delegation",
            "emissary",
            "embassy",
            "consulate",
            "consul",
            "diplomat",
            "legation");

    /** Whose object "from" leads away from. */
    private static final Set<String> MOVING = Set.of(
            "call",
            "withdraw",
            "pull",
            "remove",
            "recall",
            "expel",
            "deport",
            "evacuate",
            "drive",
            "bring",
            "order",
            "oust",
            "eject",
            "extradite",
            "free",
            "rescue",
            "fly",
            "send",
            "take",
            "move",
            "lead",
            "bar",
            "ban",
            "exclude",
            "get",
            "keep",
            "protect",
            "extract",
            "summon",
            "return",
            "receive");

    private final Units units;
    private final Tree tree;

    Owners(Units units) {
        this.units = units;
        this.tree = units.tree();
    }

    /** @param before the token before the role and its adjectives */
    Owner of(Unit role, int before) {
        int left = units.endingAt(isPossessive(before) ? before - 1 : before);
        if (!units.isNation(left)) {
            left = over(role);
        }
        if (units.isNation(left)) {
            return left(role, left);
        }
        int of = role.to() + 1;
        return of < tree.size() && isOf(role, of) ? right(role, noun(of + 1), role.from()) : none(role);
    }

    /** "King Olav of Norway": the name after the one who holds the role. */
    Owner after(Unit role, Unit holder) {
        int of = holder.to() + 1;
        return of < tree.size() && tree.lemma(of).equals("of") ? right(role, noun(of + 1), role.from()) : none(role);
    }

    private static Owner none(Unit role) {
        return new Owner(List.of(), role.from(), role.to());
    }

    /** "Iranian intelligence police", "Chile's salmon farmers": the state at the head of the noun phrase. */
    private int over(Unit role) {
        for (int u = 0; u < units.size() && units.get(u).to() < role.from(); u++) {
            Unit unit = units.get(u);
            if (unit.isNation()
                    && !units.isTaken(u)
                    && tree.head(unit.to()) == role.to()
                    && (!tree.is(unit.to(), "poss") || isCommon(unit.to() + 2, role.from()))) {
                return u;
            }
        }
        return -1;
    }

    /** Whether all words are adjectives and common nouns: nobody else is named between an owner and what is his. */
    private boolean isCommon(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean plain = tree.tag(i).equals("NN")
                    || tree.tag(i).equals("NNS")
                    || tree.token(i).isAdjective();
            if (!plain || units.at(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** "the Norwegian and Swedish presidents": both, if the noun is plural. */
    private Owner left(Unit role, int nearest) {
        List<Name> nations = new ArrayList<>(List.of(take(nearest)));
        int from = units.get(nearest).from();
        while (isPlural(role) && isAnd(from - 1)) {
            int other = units.endingAt(from - 2);
            if (!units.isNation(other) || units.get(other).names().get(0).kind() == Name.Kind.GROUP) {
                break; // "the Red Guard and Norwegian troops" are two things
            }
            nations.add(0, take(other));
            from = units.get(other).from();
        }
        return new Owner(nations, from, role.to());
    }

    /** "the presidents of Norway and Sweden". */
    private Owner right(Unit role, int name, int from) {
        List<Name> nations = new ArrayList<>();
        int right = units.at(name);
        int to = role.to();
        while (units.isNation(right)) {
            nations.add(take(right));
            to = units.get(right).to();
            int after = to + 1;
            while (after < tree.size() && isAnd(after)) {
                after++;
            }
            right = isPlural(role) && after > to + 1 ? units.at(after) : -1;
        }
        return new Owner(nations, from, to);
    }

    private Name take(int nation) {
        units.take(nation);
        return units.get(nation).names().get(0);
    }

    /** Past "the" and adjectives that are no names. */
    private int noun(int from) {
        int i = from;
        while (i < tree.size() && (tree.tag(i).equals("DT") || tree.token(i).isAdjective() && units.at(i) < 0)) {
            i++;
        }
        return i;
    }

    /** "farmers from Kerman" are of there, but whoever calls his troops home from Chad is not. */
    private boolean isOf(Unit role, int next) {
        boolean sent = SENT.contains(tree.lemma(role.to()));
        return switch (tree.lemma(next)) {
            case "of", "for" -> true;
            case "in" -> !sent && !tree.lemma(role.to()).equals("peacekeeper");
            case "from" -> sent || tree.head(next) == role.to() && !isMoved(role.to());
            default -> false;
        };
    }

    /** "pulled its troops from Chad": not Chad's. */
    private boolean isMoved(int role) {
        int verb = tree.head(role);
        return (tree.is(role, "dobj") || tree.is(role, "nsubjpass")) && verb >= 0 && MOVING.contains(tree.lemma(verb));
    }

    private boolean isPlural(Unit role) {
        return tree.tag(role.to()).endsWith("S") || tree.tag(role.from()).equals("NNS");
    }

    private boolean isAnd(int i) {
        return i >= 0 && (tree.lemma(i).equals("and") || tree.token(i).form().equals(","));
    }

    private boolean isPossessive(int i) {
        return i >= 0 && tree.tag(i).equals("POS");
    }
}
