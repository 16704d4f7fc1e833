package org.entente.engine.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Volume;
import org.entente.engine.ontology.Dyad;

/**
 * Events over time into a {@link Course}: a Bayesian state-space model with a local level (Durbin and Koopman 2012, Time
 * Series Analysis by State Space Methods, 2nd ed.; Carter and Kohn 1994), drawn by {@link Gibbs}. {@link Noise} says how
 * events scatter around the level, {@link Motion} how it moves, {@link Effects} what side and teller do. Only deeds
 * whose date is known to the month count; an event known to the month stands in its middle, a span of days in the
 * middle of the span. A week without deeds says nothing: the band widens. The order of the input does not matter, and
 * the same seed gives the same course.
 */
public final class CourseModel {
    /** Deeds before this day are left out: no news archive goes that far, so the date must be wrong. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final int YEAR = 52;
    private static final double HALF_90 = 1.6449;

    private final Prior prior;
    private final long seed;
    private final int unheard;
    private final int kept;

    /**
     * @param prior what relations are like before the events of this one are read
     * @param seed of the draws
     * @param unheard draws thrown away before the first that counts
     * @param kept draws that count; a few hundred are enough for two digits
     */
    public CourseModel(Prior prior, long seed, int unheard, int kept) {
        if (unheard < 0 || kept < 20) {
            throw new IllegalArgumentException("at least 20 draws are needed");
        }
        this.prior = prior;
        this.seed = seed;
        this.unheard = unheard;
        this.kept = kept;
    }

    /** The model as the program uses it unless told otherwise. */
    public static CourseModel plain() {
        return plain(Prior.PLAIN);
    }

    /** The same, where more is known of what relations are like. */
    public static CourseModel plain(Prior prior) {
        return new CourseModel(prior, 1, 100, 400);
    }

    /**
     * The course of a dyad from the observations that belong to it; others are passed over.
     *
     * @param directed whether only what {@code dyad.a()} does to {@code dyad.b()} counts
     * @param table name of the score table, as it is to be shown
     * @param today no deed later than this is believed
     * @param until last day of the course, null for the day of the last deed
     */
    public Course course(
            Dyad dyad,
            boolean directed,
            String table,
            List<Observation> observations,
            LocalDate today,
            LocalDate until) {
        Chosen chosen = choose(dyad, directed, observations, today, until);
        return chosen.deeds.isEmpty()
                ? nothing(dyad, directed, table, chosen.counts)
                : drawn(dyad, directed, table, chosen.deeds, chosen.counts, until);
    }

    /**
     * What a list of many relations says of this one, both directions together. It costs less than a course: bands and
     * phases are left out, and nothing is drawn where the verdict is too little evidence whatever the draws.
     *
     * @param today no deed later than this is believed
     * @param until last day of the course, null for the day of the last deed
     * @param least fewer dated deeds are too little evidence, as is in any case fewer than {@link Lately#LEAST_DEEDS}
     */
    public Lately lately(Dyad dyad, List<Observation> observations, LocalDate today, LocalDate until, int least) {
        Chosen chosen = choose(dyad, false, observations, today, until);
        int enough = Math.max(least, Outlook.LEAST_DEEDS);
        if (chosen.deeds.size() < enough) {
            return new Lately(
                    dyad, Words.tooFew(dyad, chosen.counts, enough), chosen.counts, last(chosen.deeds), none());
        }
        LocalDate end = until != null ? until : last(chosen.deeds);
        Series series = new Series(chosen.deeds, dyad.a(), end);
        if (Outlook.isBlind(series, end)) {
            return new Lately(dyad, Outlook.blind(dyad, series, end), chosen.counts, last(chosen.deeds), none());
        }
        Draws draws = new Gibbs(series, prior, seed).run(unheard, kept);
        Pulls pulls = new Pulls(series, draws);
        var verdict =
                new Outlook(series, draws, new Turns(series, draws).find()).verdict(dyad, false, end, chosen.counts);
        return new Lately(dyad, verdict, chosen.counts, last(chosen.deeds), new Months(series, draws, pulls).last());
    }

    private static Optional<Lately.Move> none() {
        return Optional.empty();
    }

    private record Chosen(List<Observation> deeds, Counts counts) {}

    private static Chosen choose(
            Dyad dyad, boolean directed, List<Observation> observations, LocalDate today, LocalDate until) {
        List<Observation> all =
                observations.stream().filter(o -> isOf(dyad, directed, o)).toList();
        List<Observation> dated =
                all.stream().filter(o -> o.deed() && o.isDated()).toList();
        List<Observation> deeds = dated.stream()
                .filter(o -> !o.middle().isBefore(FIRST) && !o.middle().isAfter(today))
                .filter(o -> until == null || !o.middle().isAfter(until))
                .toList();
        return new Chosen(deeds, counts(all, dated, deeds));
    }

    private static LocalDate last(List<Observation> deeds) {
        return deeds.stream().map(Observation::middle).max(LocalDate::compareTo).orElse(null);
    }

    private static Course nothing(Dyad dyad, boolean directed, String table, Counts counts) {
        return new Course(
                dyad,
                directed,
                table,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Words.tooFew(dyad, counts, Outlook.LEAST_DEEDS),
                new Volume(0, 0, 0, 0),
                Map.of(),
                0,
                counts,
                "No dated deed, no level.");
    }

    private Course drawn(
            Dyad dyad, boolean directed, String table, List<Observation> deeds, Counts counts, LocalDate until) {
        LocalDate first = deeds.stream()
                .map(Observation::middle)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = until != null ? until : last(deeds);
        Series series = new Series(deeds, dyad.a(), last);
        Draws draws = new Gibbs(series, prior, seed).run(unheard, kept);
        Bands bands = new Bands(series, draws);
        var turns = new Turns(series, draws).find();
        var phases = new Phases(series, draws).between(first, last, turns);
        var verdict = new Outlook(series, draws, turns).verdict(dyad, directed, last, counts);
        return new Course(
                dyad,
                directed,
                table,
                bands.weeks(),
                bands.months(),
                turns,
                phases,
                verdict,
                volume(series),
                tellers(series, draws),
                draws.side,
                counts,
                model(draws));
    }

    private String model(Draws draws) {
        return String.format(
                Locale.ROOT,
                "Bayesian local level by weeks, %d draws: deeds scatter by %.1f around it (Student-t, %.0f degrees of"
                        + " freedom), whole weeks by %.1f; it drifts by %.1f a year and reverts to %+.1f.",
                kept,
                Math.sqrt(draws.deedVariance),
                draws.freedom,
                Math.sqrt(draws.shockVariance),
                Math.sqrt(draws.small * Prior.YEAR),
                draws.mean);
    }

    /** A year's deeds against the year before, as Poisson counts with Jeffreys' prior, by the normal law of the logs. */
    private static Volume volume(Series series) {
        int end = series.weeks;
        int lately = Arrays.stream(series.events, Math.max(0, end - YEAR), end).sum();
        int before = Arrays.stream(series.events, Math.max(0, end - 2 * YEAR), Math.max(0, end - YEAR))
                .sum();
        double ratio = (lately + 0.5) / (before + 0.5);
        double error = Math.sqrt(1 / (lately + 0.5) + 1 / (before + 0.5));
        return new Volume(lately, before, ratio * Math.exp(-HALF_90 * error), ratio * Math.exp(HALF_90 * error));
    }

    private static Map<String, Double> tellers(Series series, Draws draws) {
        Map<String, Double> effects = new TreeMap<>();
        for (int k = 0; k < draws.tellers.length; k++) {
            effects.put(series.tellers.countries().get(k), draws.tellers[k]);
        }
        return java.util.Collections.unmodifiableMap(effects);
    }

    private static Counts counts(List<Observation> all, List<Observation> dated, List<Observation> deeds) {
        int reports = all.stream().mapToInt(Observation::reports).sum();
        int undated = (int) all.stream().filter(o -> o.deed() && !o.isDated()).count();
        return new Counts(all.size(), reports, deeds.size(), undated, dated.size() - deeds.size());
    }

    private static boolean isOf(Dyad dyad, boolean directed, Observation o) {
        boolean there = o.source().equals(dyad.a()) && o.target().equals(dyad.b());
        boolean back = o.source().equals(dyad.b()) && o.target().equals(dyad.a());
        return there || back && !directed;
    }
}
