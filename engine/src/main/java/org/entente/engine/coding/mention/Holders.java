package org.entente.engine.coding.mention;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Finds the name of who holds a role: right after it, in apposition, or wherever the tree says so. */
final class Holders {
    private static final Set<String> POSTED = Set.of("to", "in", "at");
    private static final int REACH = 6;

    private final Units units;
    private final Tree tree;

    Holders(Units units) {
        this.units = units;
        this.tree = units.tree();
    }

    /** The unit that names who holds {@code role}, whose phrase is {@code from..to}; -1 if none does. */
    int of(int from, int to) {
        int next = units.at(rank(to + 1));
        if (units.isPerson(next)
                && Surroundings.isCapitalised(tree, units.get(next).from())) {
            return next;
        }
        int end = complement(to);
        int apposed = end + 2 < tree.size() && isComma(end + 1) ? units.at(end + 2) : -1;
        if (units.isPerson(apposed)
                && Surroundings.isCommaOrEnd(tree, units.get(apposed).to() + 1)) {
            return apposed;
        }
        int before = before(from, to);
        return before >= 0 ? before : explained(from, to);
    }

    /** Where "the ambassador to our country" ends, if that is where a comma stands. */
    private int complement(int to) {
        if (to + 1 >= tree.size() || !POSTED.contains(tree.lemma(to + 1))) {
            return to;
        }
        int end = to + 1;
        while (end + 1 < tree.size()
                && end - to < REACH
                && !isComma(end + 1)
                && !tree.token(end + 1).isVerb()) {
            end++;
        }
        return end + 1 < tree.size() && isComma(end + 1) ? end : to;
    }

    /** "army spokesman Colonel Brandt": past a second title. */
    private int rank(int token) {
        int rank = units.at(token);
        boolean title = rank >= 0
                && units.get(rank).kind() == Unit.Kind.ROLE
                && Surroundings.isCapitalised(tree, token)
                && units.isPerson(units.at(units.get(rank).to() + 1));
        if (title) {
            units.take(rank);
        }
        return title ? units.get(rank).to() + 1 : token;
    }

    private int before(int from, int to) {
        int before = from - 1;
        while (before >= 0 && (tree.tag(before).equals("DT") || tree.tag(before).equals("PRP$"))) {
            before--;
        }
        int apposed = before >= 1 && isComma(before) ? units.endingAt(before - 1) : -1;
        return units.isPerson(apposed) && Surroundings.isCommaOrEnd(tree, to + 1) ? apposed : -1;
    }

    /** "Mary Hill, the acting minister of trade for Norway": the person whom the role explains, by the tree. */
    private int explained(int from, int to) {
        for (int i = from; i <= to; i++) {
            int whom = tree.is(i, "appos") ? tree.head(i) : -1;
            for (int u = 0; u < units.size() && whom >= 0 && whom < from; u++) {
                if (units.isPerson(u)
                        && units.get(u).from() <= whom
                        && whom <= units.get(u).to()) {
                    return u;
                }
            }
        }
        return -1;
    }

    private boolean isComma(int i) {
        return tree.token(i).form().equals(",");
    }
}
