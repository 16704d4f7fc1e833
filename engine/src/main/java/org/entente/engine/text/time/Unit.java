package org.entente.engine.text.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What time is counted in. */
enum Unit {
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    YEAR;

    private static final Map<String, Unit> NAMES = Map.of(
            "day", DAY,
            "days", DAY,
            "week", WEEK,
            "weeks", WEEK,
            "fortnight", FORTNIGHT,
            "month", MONTH,
            "months", MONTH,
            "year", YEAR,
            "years", YEAR);

    static Optional<Unit> at(Words words, int i) {
        return Optional.ofNullable(NAMES.get(words.lower(i)));
    }

    /** The day, week, month or year so many of these after {@code day}; before it, if negative. */
    Period shifted(LocalDate day, int n) {
        return switch (this) {
            case DAY -> Period.day(day.plusDays(n));
            case WEEK -> Period.week(day.plusWeeks(n));
            case FORTNIGHT -> Period.week(day.plusWeeks(2L * n));
            case MONTH -> Period.month(day.withDayOfMonth(1).plusMonths(n));
            case YEAR -> Period.year(day.getYear() + n);
        };
    }

    /** Whether a date of this grain tells where a shift by this unit starts. */
    boolean isAtLeast(Grain grain) {
        return switch (this) {
            case DAY -> grain == Grain.DAY;
            case WEEK, FORTNIGHT -> grain.compareTo(Grain.WEEK) <= 0;
            case MONTH -> grain.compareTo(Grain.MONTH) <= 0;
            case YEAR -> true;
        };
    }

    static Set<String> words() {
        return NAMES.keySet();
    }
}
