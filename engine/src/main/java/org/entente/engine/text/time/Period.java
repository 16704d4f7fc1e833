package org.entente.engine.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** First and last day of what an expression says, both inclusive. */
public record Period(LocalDate first, LocalDate last, Grain grain) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it starts: " + first + ".." + last);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Grain.DAY);
    }

    /** The week from Monday to Sunday. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), Grain.WEEK);
    }

    static Period month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new Period(first, first.with(TemporalAdjusters.lastDayOfMonth()), Grain.MONTH);
    }

    static Period year(int year) {
        return years(year, year);
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Grain.YEAR);
    }

    /** Some months of one year. */
    static Period months(int year, int first, int last) {
        LocalDate end = LocalDate.of(year, last, 1).with(TemporalAdjusters.lastDayOfMonth());
        return new Period(LocalDate.of(year, first, 1), end, Grain.MONTH);
    }

    /** From the start of this to the end of {@code other}, as coarse as the coarser of the two. */
    Period to(Period other) {
        return new Period(first, other.last, grain.compareTo(other.grain) > 0 ? grain : other.grain);
    }

    /** The days between this and {@code day}; 0 if it is within. */
    long distance(LocalDate day) {
        if (day.isBefore(first)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
    }
}
