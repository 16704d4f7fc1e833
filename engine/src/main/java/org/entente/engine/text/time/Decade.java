package org.entente.engine.text.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ten years: "the 1990s", "the nineties", "the '90s". */
final class Decade implements Rule {
    /** "the twenties" may by now be those of two centuries. */
    private static final Map<String, Integer> NAMES = Map.of(
            "thirties", 1930,
            "forties", 1940,
            "fifties", 1950,
            "sixties", 1960,
            "seventies", 1970,
            "eighties", 1980,
            "nineties", 1990);
    /** "in his seventies" is an age. */
    private static final Set<String> BEFORE = Set.of("the", "early", "mid", "late");

    @Override
    public Optional<Match> at(Words words, int i) {
        int start = words.over(i, "the");
        int first = first(words, start);
        return first == 0
                ? Optional.empty()
                : Optional.of(new Match(end(words, start), Moment.of(Period.years(first, first + 9))));
    }

    private static int first(Words words, int i) {
        boolean cut = words.is(i, "'") || words.is(i, "’") || words.is(i, "‘");
        Word word = words.at(cut ? i + 1 : i);
        if (word.is(Word.Kind.DECADE)) {
            return decade(word.value(), cut || isAfter(words, i));
        }
        if (word.isYear() && word.value() % 10 == 0 && (words.is(i + 1, "'s") || words.is(i + 1, "’s"))) {
            return isAfter(words, i) ? word.value() : 0;
        }
        return isAfter(words, i) ? NAMES.getOrDefault(word.lower(), 0) : 0;
    }

    /** "the nineties", "the mid-1990s"; but not "the under-60s". */
    private static boolean isAfter(Words words, int i) {
        return words.is(i - 1, "-") ? words.is(i - 2, BEFORE) : words.is(i - 1, BEFORE);
    }

    private static int decade(int value, boolean named) {
        boolean full = value >= 1500 && value < 2100;
        boolean cut = named && value >= 30 && value < 100;
        return value % 10 != 0 ? 0 : full ? value : cut ? 1900 + value : 0;
    }

    private static int end(Words words, int i) {
        boolean cut = words.is(i, "'") || words.is(i, "’") || words.is(i, "‘");
        return cut || words.at(i).isYear() ? i + 2 : i + 1;
    }

    static Set<String> words() {
        return NAMES.keySet();
    }
}
