package org.entente.app.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** A date as exact as it is known: 2024, 2024-03 or 2024-03-05; month and day are 0 where they are not. */
public record PartDate(int year, int month, int day) {
    private static final int LAST_YEAR = 9999;

    public PartDate {
        if (year < 1 || year > LAST_YEAR || month == 0 && day != 0) {
            throw new DateTimeException(year + "-" + month + "-" + day);
        }
        LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Of {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; empty if it is none of them. */
    public static Optional<PartDate> of(String text) {
        if (!text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        try {
            return Optional.of(new PartDate(number(parts, 0), number(parts, 1), number(parts, 2)))
                    .filter(date -> parts.length < 2 || date.month > 0)
                    .filter(date -> parts.length < 3 || date.day > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String[] parts, int i) {
        return i < parts.length ? Integer.parseInt(parts[i]) : 0;
    }

    public static PartDate of(LocalDate day) {
        return new PartDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day it can mean. */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /** As the tables write it. */
    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month > 0) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return day > 0 ? text + String.format(Locale.ROOT, "-%02d", day) : text;
    }
}
