package org.entente.engine.text.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months, and what they are cut to. */
final class Months {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** Names of people, verbs and the like: a month only where the words around it say so. */
    private static final Set<String> OTHERWISE = Set.of("march", "may", "april", "june", "august");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> cut = Map.of("sept", 9);
        return Stream.of(
                        IntStream.range(0, 12).boxed().collect(Collectors.toMap(NAMES::get, i -> i + 1)),
                        IntStream.range(0, 12)
                                .boxed()
                                .filter(i -> i != 4)
                                .collect(Collectors.toMap(i -> NAMES.get(i).substring(0, 3), i -> i + 1)),
                        cut)
                .flatMap(m -> m.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** "oct.": the months as they are cut, with the stop. */
    static Set<String> cut() {
        return NUMBERS.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .map(name -> name + ".")
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 1 to 12, or 0 if word {@code i} is no month. Months are written with a capital. */
    static int at(Words words, int i) {
        return words.at(i).isCapital() ? NUMBERS.getOrDefault(words.lower(i), 0) : 0;
    }

    /** Past the month, and past the stop of "Oct.". */
    static int end(Words words, int i) {
        boolean cut = words.lower(i).length() <= 4 && !NAMES.contains(words.lower(i));
        return cut && words.is(i + 1, ".") && words.touches(i + 1) ? i + 2 : i + 1;
    }

    /** Whether the name means nothing but the month. */
    static boolean isClear(Words words, int i) {
        String lower = words.lower(i);
        return NAMES.contains(lower) && !OTHERWISE.contains(lower) && !isShouted(words.at(i));
    }

    /** Whether only a full name stands there; "Mar" and "Jan" alone are people. */
    static boolean isWhole(Words words, int i) {
        return NAMES.contains(words.lower(i));
    }

    private static boolean isShouted(Word word) {
        return word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    static Set<String> words() {
        return NUMBERS.keySet();
    }

    /** The full names, from January on. */
    static List<String> names() {
        return NAMES;
    }
}
