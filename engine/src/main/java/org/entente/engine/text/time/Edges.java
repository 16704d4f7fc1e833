package org.entente.engine.text.time;

import java.util.Set;

/**
 * What narrows a date and leaves it as it is told: "late on" of "late on Tuesday", "mid-" of "mid-January", "the end of"
 * of "the end of 2022", "night" of "Friday night".
 */
final class Edges {
    private static final Set<String> EARLY = Set.of(
            "early", "late", "earlier", "later", "mid", "end", "noon", "midnight", "midday", "overnight", "dawn");
    private static final Set<String> LINKS = Set.of("on", "in", "into", "at");
    private static final Set<String> WHICH =
            Set.of("early", "small", "late", "first", "last", "closing", "final", "opening", "very");
    private static final Set<String> PARTS = Set.of(
            "beginning",
            "start",
            "middle",
            "end",
            "close",
            "outset",
            "hours",
            "morning",
            "afternoon",
            "evening",
            "night",
            "dawn",
            "days",
            "weeks",
            "months",
            "part",
            "half",
            "course");
    private static final Set<String> OF_DAY = Set.of(
            "morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "lunchtime", "dusk");

    private Edges() {}

    /** Past what narrows the date that begins after it; {@code i} if nothing does. */
    static int before(Words words, int i) {
        if (words.is(i, EARLY)) {
            boolean joined = words.is(i + 1, "-") && words.touches(i + 1);
            int end = joined ? i + 2 : words.over(i + 1, LINKS);
            return joined || !words.is(i, "end") ? end : i;
        }
        int part = words.over(words.over(i, "the"), WHICH);
        return part > i - 1 && words.is(part, PARTS) && words.is(part + 1, "of") ? part + 2 : i;
    }

    /** Past the part of the day that follows a date. */
    static int after(Words words, int i) {
        return words.over(i, OF_DAY);
    }
}
