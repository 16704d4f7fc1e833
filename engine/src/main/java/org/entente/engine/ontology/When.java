package org.entente.engine.ontology;

import java.time.LocalDate;

/** First and last day of what is told, both inclusive, and how precisely they are known. */
public record When(LocalDate start, LocalDate end, Precision precision) {
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN;

        /** As written in data: {@code "day"}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** No date known: {@code start} and {@code end} are null. */
    public static final When UNKNOWN = new When(null, null, Precision.UNKNOWN);

    public When {
        if ((precision == Precision.UNKNOWN) != (start == null) || (start == null) != (end == null)) {
            throw new IllegalArgumentException("a known date needs both ends: " + start + ".." + end + " " + precision);
        }
        if (start != null && end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
        }
    }

    public static When day(LocalDate day) {
        return new When(day, day, Precision.DAY);
    }

    public static When month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new When(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }
}
