package org.entente.engine.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days and times around the day of publication: "yesterday", "last night", "this month", "next weekend". */
final class Near implements Rule {
    /** No word of that kind. */
    static final int NONE = Integer.MIN_VALUE;

    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Set<String> OF_TODAY = Set.of("morning", "afternoon", "evening", "night");

    /** How many units away: -1 for "last", 0 for "this", 1 for "next", {@link #NONE} for another word. */
    static int shift(Words words, int i) {
        return switch (words.lower(i)) {
            case "last" -> -1;
            case "this", "current" -> 0;
            case "next" -> 1;
            default -> NONE;
        };
    }

    @Override
    public Optional<Match> at(Words words, int i) {
        Integer shift = DAYS.get(words.lower(i));
        if (shift != null) {
            return day(i + 1, shift);
        }
        return aroundYesterday(words, i)
                .or(() -> night(words, i))
                .or(() -> unit(words, i))
                .or(() -> weekend(words, i));
    }

    private static Optional<Match> day(int end, int shift) {
        return Optional.of(new Match(end, setting -> setting.published().map(d -> Period.day(d.plusDays(shift)))));
    }

    /** "the day before yesterday". */
    private static Optional<Match> aroundYesterday(Words words, int i) {
        int day = words.over(i, "the");
        if (!words.is(day, "day")) {
            return Optional.empty();
        }
        if (words.is(day + 1, "before") && words.is(day + 2, "yesterday")) {
            return day(day + 3, -2);
        }
        return words.is(day + 1, "after") && words.is(day + 2, "tomorrow") ? day(day + 3, 2) : Optional.empty();
    }

    /** "last night", "this morning", and "overnight", which has two days; "an overnight march" has none. */
    private static Optional<Match> night(Words words, int i) {
        if (words.is(i, "last") && (words.is(i + 1, "night") || words.is(i + 1, "evening"))) {
            return day(i + 2, -1);
        }
        if (words.is(i, "this") && words.is(i + 1, OF_TODAY)) {
            return day(i + 2, 0);
        }
        boolean adverb = words.is(i, "overnight") && !words.is(i - 1, Weekday.REPEATED) && !words.is(i - 1, "the");
        return adverb
                ? Optional.of(new Match(i + 1, setting -> setting.published()
                        .map(d -> Period.day(d.minusDays(1)).to(Period.day(d)))))
                : Optional.empty();
    }

    /** "last week", "this year", "the current month"; "the last week of May" and "the next year" are others. */
    private static Optional<Match> unit(Words words, int i) {
        int which = words.is(i + 1, "current") ? words.over(i, "the") : i;
        int shift = shift(words, which);
        if (shift == NONE || words.is(which - 1, "the") && shift != 0 || words.is(which + 2, "of")) {
            return Optional.empty();
        }
        return Unit.at(words, which + 1)
                .filter(u -> u != Unit.DAY
                        && u != Unit.FORTNIGHT
                        && !words.lower(which + 1).endsWith("s"))
                .map(u -> new Match(which + 2, setting -> setting.published().map(d -> u.shifted(d, shift))));
    }

    /** "last weekend", "over the weekend". */
    private static Optional<Match> weekend(Words words, int i) {
        if (!words.is(i + 1, "weekend")) {
            return Optional.empty();
        }
        boolean plain = words.is(i, "the") && (words.is(i - 1, "over") || words.is(i - 1, "at"));
        int shift = shift(words, i);
        return plain || shift != NONE
                ? Optional.of(
                        new Match(i + 2, setting -> setting.published().map(d -> weekend(d, shift, setting.sense()))))
                : Optional.empty();
    }

    private static Period weekend(LocalDate day, int shift, Sense sense) {
        boolean ahead = shift == 1 || shift != -1 && (sense == Sense.COMING || sense == Sense.PRESENT);
        LocalDate sunday = day.with(
                ahead ? TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY) : TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        if (!ahead && shift != -1 && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            sunday = day;
        }
        return Period.day(sunday.minusDays(1)).to(Period.day(sunday));
    }
}
