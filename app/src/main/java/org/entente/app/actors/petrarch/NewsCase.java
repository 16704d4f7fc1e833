package org.entente.app.actors.petrarch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names in capitals as news writes them: {@code MINISTRY_OF_TRADE_} is "Ministry of Trade". */
final class NewsCase {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "de", "del", "della", "der", "des", "di", "du", "la", "le",
            "van", "von", "bin", "ibn", "al", "el", "wa", "e", "y");

    private final Predicate<String> acronyms;

    /** @param acronyms whether a word in capitals is a name as it stands: "UN" */
    NewsCase(Predicate<String> acronyms) {
        this.acronyms = acronyms;
    }

    /** The name with blanks for underscores and in capitals and small letters. */
    String of(String name) {
        String[] words = plain(name).split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> i > 0 && SMALL.contains(words[i].toLowerCase(Locale.ROOT))
                        ? words[i].toLowerCase(Locale.ROOT)
                        : word(words[i]))
                .collect(Collectors.joining(" "));
    }

    /** The name in small letters: {@code RICE_FARMER_} is "rice farmer". */
    static String small(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** A stem, such as {@code FARMER=}, is taken for the word. */
    static String plain(String name) {
        return Arrays.stream(name.replaceAll("[_=]", " ").strip().split("\\s+")).collect(Collectors.joining(" "));
    }

    /** Each part after a hyphen or an apostrophe has its capital; initials, numerals and what has no vowel stay. */
    private String word(String word) {
        if (acronyms.test(word) || word.matches("[IVX]+|.*\\..*\\..*|[^AEIOUYaeiouy]{2,}")) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
            first = c == '-' || (c == '\'' || c == '’') && i + 2 < word.length();
        }
        return out.toString();
    }
}
