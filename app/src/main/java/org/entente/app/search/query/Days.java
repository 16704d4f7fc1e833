package org.entente.app.search.query;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Spans of days in words. */
final class Days {
    private Days() {}

    /** {@code "2024"}, {@code "March 2024"}, {@code "2020 to 2023"}, {@code "since 2022"}, {@code "until 2024-03-05"}. */
    static String shown(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return "until " + end(to.orElseThrow());
        }
        if (to.isEmpty()) {
            return "since " + beginning(from.get());
        }
        String first = beginning(from.get());
        String last = end(to.get());
        // A year that begins and a month that ends are not of a kind: then days say it best.
        boolean alike = first.length() == last.length();
        String a = alike ? first : from.get().toString();
        String b = alike ? last : to.get().toString();
        return a.equals(b) ? a : a + " to " + b;
    }

    private static String beginning(LocalDate day) {
        String text = day.toString();
        return day.getDayOfYear() == 1 ? year(text) : day.getDayOfMonth() == 1 ? month(text) : text;
    }

    private static String end(LocalDate day) {
        String text = day.toString();
        boolean lastOfMonth = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return lastOfMonth && day.getMonthValue() == 12 ? year(text) : lastOfMonth ? month(text) : text;
    }

    private static String month(String day) {
        return day.substring(0, day.lastIndexOf('-'));
    }

    private static String year(String day) {
        return month(month(day));
    }
}
