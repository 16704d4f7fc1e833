package org.entente.engine.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A word, or a head word with others that must stand with it: "carry out", "joint exercise". */
public record Phrase(String head, List<String> others) {
    /** The parser cuts "cease-fire" in two, but not "co-operation": prefixes stay. */
    private static final Pattern HYPHEN = Pattern.compile(
            "(?<!\\bre|\\bpro|\\bco|\\bself|\\bcounter|\\bnon|\\banti|\\bpre|\\be|\\bex|\\bsub|\\bmulti)-");

    /** A verb's phrase: the first word is the head. */
    public static Phrase verb(String words) {
        List<String> all = Arrays.asList(words.split(" +"));
        return new Phrase(all.get(0), List.copyOf(all.subList(1, all.size())));
    }

    /** A noun's phrase: the last word is the head. */
    public static Phrase noun(String words) {
        // Most words have no hyphen, and classes are read once for each slot that names them.
        String cut = words.indexOf('-') < 0 ? words : HYPHEN.matcher(words).replaceAll(" ");
        List<String> all = Arrays.asList(cut.split(" +"));
        int last = all.size() - 1;
        return new Phrase(all.get(last), List.copyOf(all.subList(0, last)));
    }

    @Override
    public String toString() {
        return others.isEmpty() ? head : head + " + " + String.join(" ", others);
    }
}
