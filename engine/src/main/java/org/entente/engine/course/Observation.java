package org.entente.engine.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.engine.ontology.When;

/**
 * One event as the course sees it.
 *
 * @param start first day, null if unknown
 * @param end last day, null if unknown
 * @param score on the table the course is drawn with, -10 (conflict) to 10 (cooperation)
 * @param deed whether it happened or is going on; hopes, demands and denials are not deeds
 * @param verbal whether it was done by words (a verbal quad class) and so says less about the level
 * @param reports how many tellings there are, at least 1
 * @param tellers ISO codes of the countries whose outlets tell it; empty where nobody knows
 * @param source code of the actor that acts
 * @param target code of the actor acted upon
 */
public record Observation(
        LocalDate start,
        LocalDate end,
        When.Precision precision,
        double score,
        boolean deed,
        boolean verbal,
        int reports,
        List<String> tellers,
        String source,
        String target,
        String id) {
    /** A longer span says nothing about the month it belongs to. */
    private static final long LONGEST_SPAN_DAYS = 92;

    public Observation {
        if (reports < 1) {
            throw new IllegalArgumentException("an event without a report: " + id);
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("an event without a score: " + id);
        }
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("a date with one end: " + id);
        }
        tellers = tellers.stream().distinct().sorted().toList();
    }

    /** Whether the date is known to the month or better. */
    public boolean isDated() {
        return start != null
                && (precision == When.Precision.DAY || precision == When.Precision.MONTH)
                && ChronoUnit.DAYS.between(start, end) <= LONGEST_SPAN_DAYS;
    }

    /** The middle of the span, where the course counts it: the 15th or 16th for an event known to the month. */
    LocalDate middle() {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    }

    /** {@code 1 + ln(reports)}: ten reports weigh about three times one, not ten times, since they copy each other. */
    double weight() {
        return 1 + Math.log(reports);
    }
}
