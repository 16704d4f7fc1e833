package org.entente.engine.text.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days of the week, and what they are cut to. */
final class Weekdays {
    private static final Map<String, DayOfWeek> NAMES = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    private static final Map<String, DayOfWeek> CUT = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "tues", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "thur", DayOfWeek.THURSDAY,
            "thurs", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);
    private static final Set<String> BEFORE =
            Set.of("on", "since", "until", "till", "by", "from", "last", "next", "late");
    /** "shines in the Sun": where a cut day would be another word. */
    private static final Set<String> OTHERWISE = Set.of("sun", "sat", "wed");

    private Weekdays() {}

    /** The day of the week that word {@code i} names. */
    static Optional<DayOfWeek> at(Words words, int i) {
        if (!words.at(i).isCapital()) {
            return Optional.empty();
        }
        DayOfWeek full = NAMES.get(words.lower(i));
        DayOfWeek cut = full == null ? CUT.get(words.lower(i)) : null;
        return cut != null && isDay(words, i) ? Optional.of(cut) : Optional.ofNullable(full);
    }

    /** Past the day, and past the stop of "Mon.". */
    static int end(Words words, int i) {
        boolean stop = CUT.containsKey(words.lower(i)) && words.is(i + 1, ".") && words.touches(i + 1);
        return stop && i + 2 < words.size() ? i + 2 : i + 1;
    }

    /** A cut name is a day after "on", before a date, and at the end of what a headline says. */
    private static boolean isDay(Words words, int i) {
        int next = end(words, i);
        boolean dated = Months.at(words, words.over(next, ",")) > 0
                || words.at(words.over(next, ",")).is(Word.Kind.NUMBER);
        boolean closed = words.at(i + 1).is(Word.Kind.MARK) && !words.is(i + 1, "-");
        return dated || words.is(i - 1, BEFORE) || closed && !OTHERWISE.contains(words.lower(i));
    }

    static Set<String> words() {
        return NAMES.keySet();
    }

    static Set<String> cutWords() {
        return CUT.keySet();
    }
}
