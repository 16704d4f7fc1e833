package org.entente.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a mistyped word may have meant. */
public final class Near {
    private Near() {}

    /** At most {@code limit} of the words that are near in spelling or begin alike, the nearest first. */
    public static List<String> of(String said, Collection<String> words, int limit) {
        String low = said.toLowerCase(Locale.ROOT);
        record Scored(String word, int distance) {}
        return words.stream()
                .map(word -> new Scored(word, distance(low, word.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.distance() <= allowed(low, scored.word()))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .limit(limit)
                .map(Scored::word)
                .toList();
    }

    /** One slip in three letters; what begins with the word said is always near. */
    private static int allowed(String low, String word) {
        boolean beginning = low.length() > 2 && word.toLowerCase(Locale.ROOT).startsWith(low);
        return beginning ? Integer.MAX_VALUE : Math.max(1, low.length() / 3);
    }

    /** Levenshtein's distance: how many letters to put in, take out or change; two neighbours swapped are one slip. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = before.clone();
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (isSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
