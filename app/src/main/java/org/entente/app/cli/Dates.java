package org.entente.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.app.Fault;

/** Dates on the command line. */
final class Dates {
    private Dates() {}

    /** The day written as yyyy-mm-dd; null stays null; anything else is a usage fault of {@code option}. */
    static LocalDate parse(String option, String said) {
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw Fault.usage(option, "\"" + said + "\" is not a date", "write it as yyyy-mm-dd, such as 2024-02-19");
        }
    }
}
