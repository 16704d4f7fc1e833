package org.entente.engine.merging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.When;

/**
 * How the times of two tellings agree. A day that the article names is firm. One that only the dateline gives may be
 * late: what is told without a day happened on the day of publication or in the days before.
 */
final class Days {
    /** How many days after another a telling that does not know its day may stand. */
    static final int LATEST = 7;

    private static final double OVERLAP = 1.2;
    private static final double NIGHT = -0.5;
    private static final double AHEAD = -1.0;
    private static final double IN_MONTH = -0.2;
    private static final double SAME_MONTH = 0.7;
    private static final double SAME_YEAR = 0.0;

    /** Weights by the number of days between. */
    private static final double[] FIRM = {2.0, -3.0};

    private static final double[] LATE_AFTER_FIRM = {1.7, 0.9, 0.0, -0.7};
    private static final double[] BOTH_LATE = {1.5, 0.2, -0.8};
    private static final double[] VAGUE_AFTER_FIRM = {1.0, 1.0, 0.6, 0.3, 0.0, -0.2, -0.4, -0.6};
    private static final double[] NONE_FIRM = {1.0, 0.4, -0.4, -0.8};

    /** How long a stretch told by the month may be before a day in it; those that last a year agree with equals only. */
    private static final int MONTHS = 62;

    private Days() {}

    /** All that {@link #compare} does not part from {@code t} for the days, within {@link Neighbours}' reach. */
    static List<Merging.Window> around(Telling t) {
        When time = t.time();
        if (!time.isKnown()) {
            return List.of();
        }
        LocalDate start = time.start();
        if (t.hasDay()) {
            LocalDate first = start.minusDays(before(t.certainty()) + Telling.MOST_DAYS);
            return List.of(
                    new Merging.Window(true, first, time.end().plusDays(after(t.certainty()))),
                    new Merging.Window(false, start.minusDays(MONTHS), start));
        }
        return List.of(
                new Merging.Window(false, start, start),
                new Merging.Window(true, start, min(time.end(), start.plusDays(MONTHS))));
    }

    /** A day may be told by one that knows it better, some days before. */
    private static int before(Telling.Certainty certainty) {
        return switch (certainty) {
            case FIRM -> FIRM.length - 1;
            case LATE -> LATE_AFTER_FIRM.length - 1;
            case VAGUE -> VAGUE_AFTER_FIRM.length - 1;
        };
    }

    private static int after(Telling.Certainty certainty) {
        return certainty == Telling.Certainty.FIRM ? VAGUE_AFTER_FIRM.length - 1 : NONE_FIRM.length - 1;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Empty if they cannot be of one event. */
    static Optional<Feature> compare(Telling a, Telling b) {
        if (!a.time().isKnown() || !b.time().isKnown()) {
            return Optional.empty();
        }
        return a.hasDay() && b.hasDay() ? days(a, b) : wide(a.time(), b.time());
    }

    private static Optional<Feature> days(Telling a, Telling b) {
        int order = a.certainty().compareTo(b.certainty());
        if (order > 0) {
            return days(b, a);
        }
        int lag = lag(a.time(), b.time());
        if (lag == 0 && !a.time().equals(b.time())) {
            return Optional.of(new Feature("date", OVERLAP, "the days overlap"));
        }
        double[] weights = weights(a.certainty(), b.certainty());
        if (order == 0 || a.certainty() == Telling.Certainty.LATE) {
            boolean night = lag != 0 && (a.content().night() || b.content().night());
            return night && Math.abs(lag) < weights.length
                    ? Optional.of(new Feature("date", Math.max(NIGHT, weights[Math.abs(lag)]), "a night apart"))
                    : apart(weights, Math.abs(lag), b.certainty());
        }
        if (lag == -1) {
            return Optional.of(new Feature("date", AHEAD, "published the day before the day the other tells"));
        }
        return lag < 0 ? Optional.empty() : apart(weights, lag, b.certainty());
    }

    /** @param less how well the one knows the day that knows it less well */
    private static double[] weights(Telling.Certainty more, Telling.Certainty less) {
        return switch (less) {
            case FIRM -> FIRM;
            case LATE -> more == Telling.Certainty.FIRM ? LATE_AFTER_FIRM : BOTH_LATE;
            case VAGUE -> more == Telling.Certainty.FIRM ? VAGUE_AFTER_FIRM : NONE_FIRM;
        };
    }

    private static Optional<Feature> apart(double[] weights, int days, Telling.Certainty less) {
        if (days >= weights.length) {
            return Optional.empty();
        }
        String apart = days == 0 ? "the same day" : days == 1 ? "a day apart" : days + " days apart";
        String how =
                switch (less) {
                    case FIRM -> ", told by both";
                    case LATE -> ", by the day of publication";
                    case VAGUE -> ", the day of one is not known";
                };
        return Optional.of(new Feature("date", weights[days], apart + how));
    }

    private static Optional<Feature> wide(When a, When b) {
        if (a.equals(b)) {
            boolean year = a.precision() == When.Precision.YEAR;
            return Optional.of(new Feature(
                    "date", year ? SAME_YEAR : SAME_MONTH, "the same " + (year ? "year" : "month or stretch")));
        }
        When month = a.precision() == When.Precision.MONTH ? a : b;
        When day = month == a ? b : a;
        boolean within = month.precision() == When.Precision.MONTH
                && day.precision() == When.Precision.DAY
                && !day.start().isBefore(month.start())
                && !day.end().isAfter(month.end());
        return within
                ? Optional.of(new Feature("date", IN_MONTH, "the day lies in the month that the other tells"))
                : Optional.empty();
    }

    /** Days from the end of {@code a} to the start of {@code b}; below 0 if b is first, 0 if they overlap. */
    static int lag(When a, When b) {
        if (a.end().isBefore(b.start())) {
            return (int) ChronoUnit.DAYS.between(a.end(), b.start());
        }
        return b.end().isBefore(a.start()) ? -(int) ChronoUnit.DAYS.between(b.end(), a.start()) : 0;
    }
}
