package org.entente.engine.lexicon;

import java.util.Arrays;
import java.util.List;

/** A word, or a head word with others that must stand with it: "carry out", "joint exercise". */
public record Phrase(String head, List<String> others) {
    /** A verb's phrase: the first word is the head. */
    public static Phrase verb(String words) {
        List<String> all = Arrays.asList(words.split(" +"));
        return new Phrase(all.get(0), List.copyOf(all.subList(1, all.size())));
    }

    /** A noun's phrase: the last word is the head. */
    public static Phrase noun(String words) {
        List<String> all = Arrays.asList(words.split(" +"));
        int last = all.size() - 1;
        return new Phrase(all.get(last), List.copyOf(all.subList(0, last)));
    }

    @Override
    public String toString() {
        return others.isEmpty() ? head : head + " + " + String.join(" ", others);
    }
}
