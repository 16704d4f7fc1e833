package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A word, or a head word with others that must stand with it: "carry out", "joint exercise". */
public record Phrase(String head, List<String> others) {
    private static final Set<String> COMPLEMENTING =
            Set.of("against", "at", "between", "by", "for", "from", "in", "into", "of", "on", "over", "to", "with");

    /** The parser cuts "cease-fire" in two, but not "co-operation": prefixes stay. */
    private static final Pattern HYPHEN = Pattern.compile(
            "(?<!\\bre|\\bpro|\\bco|\\bself|\\bcounter|\\bnon|\\banti|\\bpre|\\be|\\bex|\\bsub|\\bmulti)-");

    /** A verb's phrase: the first word is the head. */
    public static Phrase verb(String words) {
        List<String> all = Arrays.asList(words.split(" +"));
        return new Phrase(all.get(0), List.copyOf(all.subList(1, all.size())));
    }

    /**
     * A noun's phrase: the last word is the head, or the one before a preposition: "ring of steel". A hyphen binds:
     * "hand-to-hand fighting".
     */
    public static Phrase noun(String words) {
        List<String> all = new ArrayList<>();
        int head = -1;
        for (String word : words.split(" +")) {
            if (head < 0 && !all.isEmpty() && COMPLEMENTING.contains(word)) {
                head = all.size() - 1;
            }
            // Most words have no hyphen, and classes are read once for each slot that names them.
            String cut = word.indexOf('-') < 0 ? word : HYPHEN.matcher(word).replaceAll(" ");
            all.addAll(Arrays.asList(cut.split(" +")));
        }
        String at = all.remove(head < 0 || COMPLEMENTING.contains(all.get(all.size() - 1)) ? all.size() - 1 : head);
        return new Phrase(at, List.copyOf(all));
    }

    /** Words with a blank for every hyphen at which the parser cuts. */
    static String parted(String words) {
        return HYPHEN.matcher(words).replaceAll(" ");
    }

    @Override
    public String toString() {
        return others.isEmpty() ? head : head + " + " + String.join(" ", others);
    }
}
