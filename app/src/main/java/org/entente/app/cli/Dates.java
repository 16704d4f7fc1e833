package org.entente.app.cli;

import java.time.LocalDate;
import org.entente.engine.ontology.When;

/** Dates as a reader takes them in: {@code 2024-02-17}, {@code 2001-09}, {@code 2023-09-19..20}, {@code unknown}. */
final class Dates {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Dates() {}

    static String shown(When when) {
        return switch (when.precision()) {
            case DAY -> range(when, 10);
            case MONTH -> range(when, MONTH);
            case YEAR -> range(when, YEAR);
            case UNKNOWN -> "unknown";
        };
    }

    /** The first {@code length} characters of the start, and of the end what differs from it. */
    private static String range(When when, int length) {
        String start = when.start().toString().substring(0, length);
        String end = when.end().toString().substring(0, length);
        if (start.equals(end)) {
            return start;
        }
        return start + ".." + end.substring(same(when.start(), when.end()));
    }

    private static int same(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear()) {
            return 0;
        }
        return start.getMonth() == end.getMonth() ? MONTH + 1 : YEAR + 1;
    }
}
