package org.entente.engine.text.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small numbers in words and digits: "three", "twenty-one", "21", "21st", "fourth". */
final class Numbers {
    /** A number and the first word after it. */
    record Count(int value, int end) {}

    private static final Map<String, Integer> CARDINALS = numbered(
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen"),
            1,
            1);
    private static final Map<String, Integer> TENS =
            numbered(List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 20, 10);
    private static final Map<String, Integer> ORDINALS = numbered(
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth"),
            1,
            1);

    private static final Set<String> WORDS = allWords();

    private Numbers() {}

    private static Map<String, Integer> numbered(List<String> names, int first, int step) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i * step);
        }
        return Map.copyOf(numbers);
    }

    /** How many: "three", "thirty-five", "12", "a". */
    static Optional<Count> cardinal(Words words, int i) {
        if (words.at(i).is(Word.Kind.NUMBER) && words.at(i).value() > 0) {
            return Optional.of(new Count(words.at(i).value(), i + 1));
        }
        if (words.is(i, "a") || words.is(i, "an")) {
            return Optional.of(new Count(1, i + 1));
        }
        return spelt(words, i, CARDINALS);
    }

    /** Which: "21st", "fourth", "twenty-first". */
    static Optional<Count> ordinal(Words words, int i) {
        return words.at(i).is(Word.Kind.ORDINAL)
                ? Optional.of(new Count(words.at(i).value(), i + 1))
                : spelt(words, i, ORDINALS);
    }

    private static Optional<Count> spelt(Words words, int i, Map<String, Integer> ones) {
        Integer one = ones.get(words.lower(i));
        if (one != null) {
            return Optional.of(new Count(one, i + 1));
        }
        Integer ten = TENS.get(words.lower(i));
        if (ten == null) {
            return Optional.empty();
        }
        boolean joined = words.is(i + 1, "-") && words.touches(i + 2);
        Integer rest = joined ? ones.get(words.lower(i + 2)) : null;
        if (rest != null && rest < 10) {
            return Optional.of(new Count(ten + rest, i + 3));
        }
        return ones == CARDINALS ? Optional.of(new Count(ten, i + 1)) : Optional.empty();
    }

    /** The number of a day of a month as figures give it: "5", "5th". */
    static int day(Words words, int i) {
        Word word = words.at(i);
        boolean figures = word.is(Word.Kind.NUMBER) && word.end() - word.begin() <= 2 || word.is(Word.Kind.ORDINAL);
        return figures && word.value() >= 1 && word.value() <= 31 ? word.value() : 0;
    }

    private static Set<String> allWords() {
        Set<String> all = new HashSet<>(CARDINALS.keySet());
        all.addAll(TENS.keySet());
        all.addAll(ORDINALS.keySet());
        return Set.copyOf(all);
    }

    static Set<String> words() {
        return WORDS;
    }
}
