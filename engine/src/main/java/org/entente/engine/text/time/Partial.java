package org.entente.engine.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A date of the calendar with what was said of it: "3 May" has no year, "May 2014" no day, "Friday" only a day of the
 * week. What was not said is 0, {@link YearName#MISSING} or empty.
 */
record Partial(YearName year, int month, int day, Optional<DayOfWeek> weekday) implements Moment {
    enum Kind {
        DAY,
        MONTH,
        YEAR,
        WEEKDAY,
        /** "3" of "from 3 to 5 May". */
        BARE_DAY
    }

    static Partial day(YearName year, int month, int day) {
        return new Partial(year, month, day, Optional.empty());
    }

    static Partial month(YearName year, int month) {
        return day(year, month, 0);
    }

    static Partial year(int year) {
        return month(YearName.of(year), 0);
    }

    static Partial weekday(DayOfWeek weekday) {
        return new Partial(YearName.MISSING, 0, 0, Optional.of(weekday));
    }

    Kind kind() {
        if (day > 0) {
            return month > 0 ? Kind.DAY : Kind.BARE_DAY;
        }
        return month > 0 ? Kind.MONTH : weekday.isPresent() ? Kind.WEEKDAY : Kind.YEAR;
    }

    Partial on(DayOfWeek name) {
        return new Partial(year, month, day, Optional.of(name));
    }

    Partial with(YearName other) {
        return new Partial(other, month, day, weekday);
    }

    /** With the month and the year of {@code other} where this has none of its own. */
    Partial filled(Partial other) {
        return new Partial(
                year.isMissing() ? other.year : year, month == 0 && day > 0 ? other.month : month, day, weekday);
    }

    @Override
    public Optional<Period> in(Setting setting) {
        if (kind() == Kind.WEEKDAY) {
            return weekday(setting);
        }
        OptionalInt known = year.in(setting);
        if (known.isPresent()) {
            return at(known.getAsInt());
        }
        if (!year.isMissing() || setting.published().isEmpty()) {
            return Optional.empty();
        }
        int now = setting.published().get().getYear();
        return Recurring.choose(
                IntStream.rangeClosed(now - 1, now + 1).mapToObj(this::at).flatMap(Optional::stream), setting);
    }

    /** The latest, or the coming one; that of the day of publication is today. */
    private Optional<Period> weekday(Setting setting) {
        if (setting.published().isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = setting.sense() == Sense.COMING || setting.sense() == Sense.PRESENT;
        LocalDate from = setting.published().get().minusDays(ahead ? 0 : 6);
        return IntStream.range(0, 7)
                .mapToObj(from::plusDays)
                .filter(d -> d.getDayOfWeek() == weekday.get())
                .findFirst()
                .map(Period::day);
    }

    /** In that year; "February 29" is in few, and a wrong day of the week in none. */
    private Optional<Period> at(int number) {
        if (month == 0) {
            return Optional.of(Period.year(number));
        }
        if (day == 0) {
            return Optional.of(Period.month(LocalDate.of(number, month, 1)));
        }
        if (!YearMonth.of(number, month).isValidDay(day)) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(number, month, day);
        return weekday.map(w -> w == date.getDayOfWeek()).orElse(true)
                ? Optional.of(Period.day(date))
                : Optional.empty();
    }
}
