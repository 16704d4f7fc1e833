package org.entente.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.engine.ontology.Cameo;

/**
 * A deed as people would call it, which coders give several codes: whether a visit is 042 or 043 depends on who tells
 * it. The table {@code merging/deeds.tsv} lists the codes of each; a code below one that is listed belongs to it unless
 * it is listed itself. Codes that tell little (160, 190) stand in several deeds.
 *
 * @param pace how often a dyad does it: what is done daily is not one because the day is the same
 * @param mutual whether both do it, so that who comes first says nothing
 */
record Deed(String name, Pace pace, boolean mutual) implements Comparable<Deed> {
    /** How often one does it to another. */
    enum Pace {
        OFTEN,
        SELDOM,
        /** Perhaps once in years. */
        ONCE
    }

    private static final TreeMap<String, Set<Deed>> BY_CODE = load();

    /** The deeds that a code can mean; never empty. */
    static Set<Deed> of(Cameo code) {
        for (int length = code.code().length(); length >= 2; length--) {
            Set<Deed> deeds = BY_CODE.get(code.code().substring(0, length));
            if (deeds != null) {
                return deeds;
            }
        }
        throw new IllegalStateException("merging/deeds.tsv has no deed for " + code.code());
    }

    /** The deeds that both codes can mean; empty if they are of different deeds. */
    static List<Deed> shared(Cameo a, Cameo b) {
        List<Deed> both = new ArrayList<>(of(a));
        both.retainAll(of(b));
        return both;
    }

    private static TreeMap<String, Set<Deed>> load() {
        TreeMap<String, Set<Deed>> byCode = new TreeMap<>();
        List<String[]> rows = Rows.of("deeds.tsv");
        for (String[] row : rows.subList(1, rows.size())) {
            Deed deed = new Deed(row[0], Pace.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2].equals("both"));
            for (String code : row[3].split(" ")) {
                byCode.computeIfAbsent(code, c -> new TreeSet<>()).add(deed);
            }
        }
        return byCode;
    }

    @Override
    public int compareTo(Deed other) {
        return name.compareTo(other.name);
    }
}
