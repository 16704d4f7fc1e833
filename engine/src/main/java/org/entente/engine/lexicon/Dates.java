package org.entente.engine.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;

/** From when until when a name or an office holds; both ends inclusive. */
public record Dates(LocalDate from, LocalDate until) {
    public static final Dates ALWAYS = new Dates(LocalDate.MIN, LocalDate.MAX);

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether there is a day in both. */
    public boolean overlaps(Dates other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** The same as {@link #read}, and a fault of {@code entry} if it ends before it begins. */
    static Dates ordered(Yaml from, Yaml until, String entry) {
        Dates dates = read(from, until);
        if (dates.until.isBefore(dates.from)) {
            until.fault(entry, "until is before from; swap them, or mend one");
        }
        return dates;
    }

    /** From {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; an end is the last day it can mean. */
    static Dates read(Yaml from, Yaml until) {
        return new Dates(
                from == null ? LocalDate.MIN : day(from, false), until == null ? LocalDate.MAX : day(until, true));
    }

    private static LocalDate day(Yaml value, boolean last) {
        String[] parts = value.text().split("-");
        try {
            int year = Integer.parseInt(parts[0]);
            if (parts.length == 3) {
                return LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
            LocalDate first = LocalDate.of(year, parts.length == 2 ? Integer.parseInt(parts[1]) : 1, 1);
            return !last ? first : first.plusMonths(parts.length == 2 ? 1 : 12).minusDays(1);
        } catch (NumberFormatException | DateTimeException e) {
            value.fault("", "\"" + value.text() + "\" is no date; write yyyy, yyyy-mm or yyyy-mm-dd");
            return last ? LocalDate.MAX : LocalDate.MIN;
        }
    }
}
