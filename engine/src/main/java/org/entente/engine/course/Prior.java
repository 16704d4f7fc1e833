package org.entente.engine.course;

/**
 * What is thought of a relation before its events are read. Levels and scores are on -10 to 10, time is in weeks.
 *
 * @param mean where relations stand in the long run
 * @param spread standard deviation of dyads around it
 * @param noise standard deviation of a deed around the level of its week
 * @param shock standard deviation that all events of one week share: a summit, a clash, what the press looked at
 * @param drift standard deviation of the level's small steps over a year
 * @param jump standard deviation of the level's rare jumps
 * @param jumps how many jumps a year are expected
 * @param strength how many weeks of evidence these are worth against a dyad's own; the less, the freer the dyad
 */
public record Prior(
        double mean,
        double spread,
        double noise,
        double shock,
        double drift,
        double jump,
        double jumps,
        double strength) {
    /** Weeks in a year. */
    static final double YEAR = 52.18;

    /**
     * Set from what the score tables are like, not fitted to any corpus: neighbouring categories lie two to three points
     * apart, and a relation that goes from cool to warm moves by about three.
     */
    public static final Prior PLAIN = new Prior(1, 3, 3, 1, 0.7, 2, 0.5, 8);

    public Prior {
        for (double positive : new double[] {spread, noise, shock, drift, jump, jumps, strength}) {
            if (!(positive > 0) || Double.isInfinite(positive)) {
                throw new IllegalArgumentException("deviations, rates and the strength of a prior are positive");
            }
        }
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("the mean of a prior is a number");
        }
    }

    /** Variance of one week's small step. */
    double step() {
        return drift * drift / YEAR;
    }

    /** Probability of a jump in one week. */
    double chance() {
        return Math.min(0.5, jumps / YEAR);
    }
}
