package org.entente.engine.text.time;

import java.util.Set;

/** What a number before it counts, so that the number is no day and no year: "2000 men", "12 soldiers". */
final class Counted {
    /** Counted even after "the": "the 2000 soldiers". */
    static final Set<String> PERSONS = Set.of(
            "men",
            "women",
            "people",
            "children",
            "troops",
            "soldiers",
            "refugees",
            "fighters",
            "workers",
            "prisoners",
            "migrants",
            "civilians",
            "villages",
            "houses",
            "tons",
            "tonnes");

    private static final Set<String> MEASURES =
            Set.of("percent", "per", "km", "kg", "hours", "gmt", "million", "billion", "thousand", "police");
    /** Words in -s that a number before them does not count. */
    private static final Set<String> OTHERWISE =
            Set.of("was", "has", "is", "this", "saw", "its", "his", "sees", "brings", "marks", "perhaps", "always");

    private Counted() {}

    static boolean at(Words words, int i) {
        String next = words.lower(i);
        if (!words.at(i).is(Word.Kind.WORD)) {
            return false;
        }
        if (PERSONS.contains(next) || MEASURES.contains(next)) {
            return true;
        }
        boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !next.endsWith("us");
        return plural && !words.at(i).isCapital() && !OTHERWISE.contains(next);
    }
}
