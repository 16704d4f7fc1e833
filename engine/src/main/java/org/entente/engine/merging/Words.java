package org.entente.engine.merging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much it says that two texts share a word. The table {@code merging/words.tsv} counts in how many of some ten
 * thousand news sentences of this project a word stands; a word that is not listed is rare. States, their people and their
 * capitals are those of {@code merging/states.txt}.
 */
final class Words {
    private static final Set<String> CALENDAR = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                            + " september october november december today yesterday tomorrow week month year day")
                    .split(" "));

    private static final String STATE = "@";

    private static final Map<String, String> STATES =
            Rows.of("states.txt").stream().collect(Collectors.toMap(row -> row[0], row -> STATE + row[1]));

    /** Stems are made with them, so they come first. */
    private static final Map<String, String> NUMBERS = numbers();

    private static final Map<String, String> SAME = same();

    /** Words that mean both sides by themselves: a fight told with one of them has no attacker. */
    private static final Set<String> MUTUAL =
            stems("exchange trade clash skirmish battle firefight gunfight shootout standoff scuffle agree");

    /** With one of these a deed may be dated to either of two days. */
    private static final Set<String> NIGHT = stems("night overnight midnight dawn early");

    /** A word that is in no table. */
    static final double UNLISTED = 1;

    private static final double RARITY_OF_STATE = 0.6;
    private static final Map<String, Double> RARITY = new HashMap<>();
    private static final Set<String> COMMON = new HashSet<>();
    /** A share of all sentences below which a word says nothing: the commonest hundred or so. */
    private static final double STOP = 0.33;

    static {
        List<String[]> rows = Rows.of("words.tsv");
        double all = Double.parseDouble(rows.get(1)[1]);
        for (String[] row : rows.subList(2, rows.size())) {
            String word = row[0].toLowerCase(Locale.ROOT);
            double rarity = Math.log(all / Double.parseDouble(row[1])) / Math.log(all);
            RARITY.merge(stem(word), rarity < STOP ? 0 : rarity, Math::min);
            if (row[0].equals(word)) {
                COMMON.add(word);
            }
        }
    }

    private static final Map<Integer, Stem> KNOWN = listed();

    private Words() {}

    /** From 0, says nothing, to 1, rare. */
    static double rarity(String stem) {
        return stem.startsWith(STATE) ? RARITY_OF_STATE : RARITY.getOrDefault(stem, UNLISTED);
    }

    /** The stem of this hash, if it is in a table. */
    static Optional<Stem> known(int hash) {
        return Optional.ofNullable(KNOWN.get(hash));
    }

    private static Map<Integer, Stem> listed() {
        Map<Integer, Stem> listed = new HashMap<>();
        Stream.concat(RARITY.keySet().stream(), STATES.values().stream())
                .sorted()
                .forEach(stem -> listed.putIfAbsent(Stem.hash(stem), new Stem(Stem.hash(stem), stem, rarity(stem))));
        return listed;
    }

    /** What stands for a state, however it is named. */
    static String state(String code) {
        return STATE + code;
    }

    static boolean isState(String stem) {
        return stem.startsWith(STATE);
    }

    /** The code of the state that a stem stands for. */
    static String codeOf(String state) {
        return state.substring(STATE.length());
    }

    static boolean isNight(String stem) {
        return NIGHT.contains(stem);
    }

    static boolean isMutual(String stem) {
        return MUTUAL.contains(stem);
    }

    /** A day or a month: that the dates agree has been seen already. */
    static boolean isCalendar(String lower) {
        return CALENDAR.contains(lower);
    }

    /** Whether a word is known that begins with a small letter as a rule. */
    static boolean isCommon(String lower) {
        return COMMON.contains(lower);
    }

    /**
     * What is left of a word without its commonest endings, much as Harman's S stemmer does it ("How effective is
     * suffixing?", 1991), with those of verbs besides: "shelled", "shelling" and "shells" are one. Numbers up to twenty
     * become digits; a state, its people and its capital become one; words that news uses for the same thing
     * ({@code merging/same.txt}) become the first of them.
     */
    static String stem(String lower) {
        String state = STATES.get(lower);
        if (state != null) {
            return state;
        }
        String w = bare(NUMBERS.getOrDefault(lower, lower));
        return SAME.getOrDefault(w, w);
    }

    private static String bare(String word) {
        String w = cut(word, "ies", 5, "y");
        w = w.endsWith("ss") || w.endsWith("us") ? w : cut(w, "s", 4, "");
        for (String ending : List.of("ation", "ment", "ing", "ed")) {
            String shorter = cut(w, ending, ending.length() + 3, "");
            if (!shorter.equals(w)) {
                w = shorter;
                break;
            }
        }
        while (w.length() > 3 && w.endsWith("e")) {
            w = w.substring(0, w.length() - 1);
        }
        int end = w.length() - 1;
        boolean twice = end > 2 && w.charAt(end) == w.charAt(end - 1) && Character.isLetter(w.charAt(end));
        return twice ? w.substring(0, end) : w;
    }

    private static String cut(String word, String ending, int least, String instead) {
        return word.length() >= least && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length()) + instead
                : word;
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.split(" ")).map(Words::stem).collect(Collectors.toSet());
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String[] row : Rows.of("same.txt")) {
            String[] words = row[0].split(" ");
            for (String word : words) {
                same.putIfAbsent(bare(word), bare(words[0]));
            }
        }
        return Map.copyOf(same);
    }

    private static Map<String, String> numbers() {
        String[] words = ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty")
                .split(" ");
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], Integer.toString(i + 2));
        }
        return Map.copyOf(numbers);
    }
}
