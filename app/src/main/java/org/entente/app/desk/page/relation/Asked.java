package org.entente.app.desk.page.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.course.ScoreTable;

/**
 * Which course is asked for.
 *
 * @param a one side, as a user may write it: {@code "USA"}, {@code "FRA+DEU"}, {@code "members:EU"}
 * @param directed whether only what {@code a} does to {@code b} counts
 * @param origin whose events, if that is said
 * @param table one of those that come with the program: a file of this machine is nothing for an address
 */
public record Asked(
        String a, String b, boolean directed, Optional<String> origin, ScoreTable table, Optional<LocalDate> asOf) {
    /** The same of two others. */
    Asked of(String a, String b, boolean directed) {
        return new Asked(a, b, directed, origin, table, asOf);
    }
}
