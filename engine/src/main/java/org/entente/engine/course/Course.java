package org.entente.engine.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.engine.ontology.Dyad;

/**
 * The relation of a dyad over time. Levels are on the scale of the score {@code table}, -10 to 10. {@code weeks} and
 * {@code months} run without gaps from the first dated deed to the last and are empty if there is none. {@code model}
 * says in a line how all this was computed.
 */
public record Course(
        Dyad dyad,
        boolean directed,
        String table,
        List<Point> weeks,
        List<Point> months,
        List<Turn> turns,
        List<Phase> phases,
        Verdict verdict,
        Counts counts,
        String model) {
    public Course {
        weeks = List.copyOf(weeks);
        months = List.copyOf(months);
        turns = List.copyOf(turns);
        phases = List.copyOf(phases);
    }

    public enum Direction {
        IMPROVING,
        WORSENING,
        STEADY,
        UNCLEAR,
        TOO_LITTLE_EVIDENCE;

        /** As written in data: {@code "too-little-evidence"}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Direction ofChange(double change) {
            return change >= 0 ? IMPROVING : WORSENING;
        }
    }

    /**
     * The level in the middle of a week or month with its bands.
     *
     * @param jump probability that the mean of the year from {@code start} on differs from that of the year before; 0
     *     where either year has too few deeds to tell
     * @param events deeds counted in this week or month
     */
    public record Point(
            LocalDate start,
            double level,
            double lo50,
            double hi50,
            double lo90,
            double hi90,
            double jump,
            int events) {}

    /**
     * A month where the level changed.
     *
     * @param date first day of the month from which the new level holds
     * @param from mean score before
     * @param to mean score after
     * @param probability that the change is real, corrected for the number of months tried
     * @param events ids of the events that weigh most, heaviest first, at most five
     */
    public record Turn(
            LocalDate date, double from, double to, Direction direction, double probability, List<String> events) {
        public Turn {
            events = List.copyOf(events);
        }
    }

    /** From {@code from} to {@code to}, both inclusive; the direction is that of the trend inside it. */
    public record Phase(LocalDate from, LocalDate to, Direction direction) {}

    /**
     * Where the relation stands at the end of the span.
     *
     * @param since first day of the month since when, null unless improving or worsening
     * @param probability of the direction; 0 with too little evidence
     * @param text the verdict as a sentence
     */
    public record Verdict(Direction direction, LocalDate since, double probability, String text) {}

    /**
     * What the course rests on.
     *
     * @param events all events of the dyad
     * @param reports all their tellings
     * @param deeds dated deeds: the only events that move the level
     * @param undated deeds whose date is not known to the month
     */
    public record Counts(int events, int reports, int deeds, int undated) {}
}
