package org.entente.engine.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.engine.ontology.Dyad;

/**
 * The relation of a dyad over time. Levels are on the scale of the score {@code table}, -10 to 10. {@code weeks} and
 * {@code months} run without gaps from the first dated deed to the last day asked for and are empty if there is none.
 *
 * @param volume how much happens, apart from how good it is
 * @param tellers how far the deeds told by a country's outlets score above what others tell of the same weeks; only of
 *     countries where that can be told
 * @param side how far what the dyad's first actor does scores above what the second does; 0 where one alone acts
 * @param model says in a line how all this was computed
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
        Volume volume,
        Map<String, Double> tellers,
        double side,
        Counts counts,
        String model) {
    public Course {
        weeks = Points.copyOf(weeks);
        months = Points.copyOf(months);
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
     * The level of a week or month with its bands.
     *
     * @param jump probability that the level jumps in this week; for a month, in one of its weeks at least
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
     * A change of the level that is large and quick enough to be dated.
     *
     * @param date Monday of the week where it most likely lies
     * @param earliest with {@code latest} the days between which it lies with a probability of nine in ten
     * @param from level before {@code earliest}
     * @param to level after {@code latest}
     * @param probability that the level changed that way by {@link Turns#LEAST} points or more
     * @param pulls the deeds that made it, strongest first, at most {@link Turns#REASONS}
     */
    public record Turn(
            LocalDate date,
            LocalDate earliest,
            LocalDate latest,
            double from,
            double to,
            Direction direction,
            double probability,
            List<Pull> pulls) {
        public Turn {
            pulls = List.copyOf(pulls);
        }

        /** Ids of the deeds that made it, strongest first. */
        public List<String> events() {
            return pulls.stream().map(Pull::event).toList();
        }
    }

    /**
     * What one deed does to a change of the level.
     *
     * @param points by how much the change would differ without it; positive where it pulls up
     */
    public record Pull(String event, double points) {}

    /** From {@code from} to {@code to}, both inclusive; the direction is that of the level inside it. */
    public record Phase(LocalDate from, LocalDate to, Direction direction) {}

    /**
     * Where the relation is going at the end of the span.
     *
     * @param since first day of the month since when, null unless improving or worsening
     * @param probability of the direction; 0 with too little evidence
     * @param change how far the level moved over the window, in points, with 90% bounds; 0 with too little evidence
     * @param window months over which the change is measured; 0 with too little evidence
     * @param text the verdict as a sentence
     */
    public record Verdict(
            Direction direction,
            LocalDate since,
            double probability,
            double change,
            double lo90,
            double hi90,
            int window,
            String text) {
        /** The change that counts, in points: a probability is that of a change by more than this. */
        public static final double DELTA = Outlook.DELTA;
    }

    /**
     * How many dated deeds there are in a year, lately and in the year before, whatever their score.
     *
     * @param lo90 with {@code hi90} the bounds of how many times as many are lately to be expected
     */
    public record Volume(int lately, int before, double lo90, double hi90) {}

    /**
     * What the course rests on.
     *
     * @param events all events of the dyad
     * @param reports all their tellings
     * @param deeds dated deeds: the only events that move the level
     * @param undated deeds whose date is not known to the month
     * @param outside deeds left out since their date is not to be believed: before {@link CourseModel#FIRST} or later
     *     than the day the course is drawn on
     */
    public record Counts(int events, int reports, int deeds, int undated, int outside) {}
}
