package org.entente.engine.course;

import java.util.Arrays;

/**
 * How events scatter around the level. An event's score is the level, what its week shares, the effects of side and
 * teller, and a Student-t error: a normal one whose precision is itself drawn (Geweke 1993, Journal of Applied
 * Econometrics 8(S1), S19-S40). Of the cells' events only the sum of the precisions is needed, and a sum of gammas is a
 * gamma: one draw a cell, however many events it holds. What a week shares is normal: a week that
 * leaves its neighbours far behind has to be a jump.
 */
final class Noise {
    /**
     * Not below ten: in a dyad that mostly talks, the few hostile acts are what the level is about, and a heavier tail
     * would take them for faulty measurements.
     */
    static final double[] FREEDOMS = {10, 15, 30};

    /** How many times the variance of a deed a statement may have: never less than a deed. */
    static final double[] RATIOS = {1, 1.25, 1.5, 2, 3};

    /** How far the shocks' variance is proposed to move, in logs. */
    private static final double STRIDE = 0.6;

    /** The degrees of freedom change slowly: they need no new look in every sweep. */
    private static final int LOOK = 5;

    private final Series series;
    private final Prior prior;
    private final Chance chance;
    private final double[] precisions;
    private final double[] log = new double[FREEDOMS.length];
    private final double[] weights = new double[RATIOS.length];
    /** Of deeds, and of statements: how many, and the sum of their weighted squares. */
    private final double[] events = new double[2];

    private final double[] squares = new double[2];
    private int sweeps;

    private double freedom = 10;
    private double deed;
    private double ratio = 1.5;
    private double shockVariance;
    /** Score less effects of each cell; set by {@link Effects}. */
    final double[] cleared;

    final double[] shock;
    final double[] shown;
    final double[] error;
    /** Sum of the events' precisions by week. */
    final double[] information;

    Noise(Series series, Prior prior, Chance chance) {
        this.series = series;
        this.prior = prior;
        this.chance = chance;
        cleared = series.score.clone();
        precisions = new double[series.cells];
        for (int i = 0; i < series.cells; i++) {
            events[series.verbal[i] ? 1 : 0] += series.count[i];
        }
        shock = new double[series.weeks];
        shown = new double[series.weeks];
        error = new double[series.weeks];
        information = new double[series.weeks];
        deed = prior.noise() * prior.noise();
        shockVariance = prior.shock() * prior.shock();
    }

    /** Variance of one event of the cell, told once, before the heavy tail. */
    private double variance(int cell) {
        return (series.verbal[cell] ? deed * ratio : deed) / series.weight[cell];
    }

    double precision(int cell) {
        return precisions[cell];
    }

    double shockDeviation() {
        return Math.sqrt(shockVariance);
    }

    double freedom() {
        return freedom;
    }

    double ratio() {
        return ratio;
    }

    double deedVariance() {
        return deed;
    }

    /** What each week shows of the level, given path and shocks of the last sweep. */
    void draw(double[] level) {
        if (sweeps++ % LOOK == 0) {
            drawFreedom(level);
        }
        Arrays.fill(squares, 0);
        for (int i = 0; i < series.cells; i++) {
            int week = series.week[i];
            double off = cleared[i] - level[week] - shock[week];
            double scaled = off * off / variance(i);
            double heavy = chance.gamma(series.count[i] * (freedom + 1) / 2, (freedom + scaled) / 2);
            precisions[i] = heavy;
            int kind = series.verbal[i] ? 1 : 0;
            squares[kind] += heavy * off * off * series.weight[i];
        }
        drawVariances();
        weigh();
    }

    private void drawFreedom(double[] level) {
        for (int k = 0; k < FREEDOMS.length; k++) {
            double v = FREEDOMS[k];
            double norm = StudentT.logNorm(v);
            double sum = 0;
            for (int i = 0; i < series.cells; i++) {
                int week = series.week[i];
                double off = cleared[i] - level[week] - shock[week];
                sum += series.count[i] * (norm - (v + 1) / 2 * Math.log1p(off * off / variance(i) / v));
            }
            log[k] = sum;
        }
        freedom = FREEDOMS[chance.index(log)];
    }

    private void drawVariances() {
        double known = prior.strength();
        double shape = (known + events[0] + events[1]) / 2;
        double scale = known * prior.noise() * prior.noise() + squares[0] + squares[1] / ratio;
        deed = chance.variance(shape, scale / 2);
        for (int k = 0; k < RATIOS.length; k++) {
            weights[k] = -events[1] / 2 * Math.log(RATIOS[k]) - squares[1] / (2 * deed * RATIOS[k]);
        }
        ratio = RATIOS[chance.index(weights)];
    }

    /** Precisions of cells, then the mean and the error of each week with its shock integrated out. */
    private void weigh() {
        Arrays.fill(information, 0);
        Arrays.fill(shown, 0);
        for (int i = 0; i < series.cells; i++) {
            precisions[i] /= variance(i);
            information[series.week[i]] += precisions[i];
            shown[series.week[i]] += precisions[i] * cleared[i];
        }
        for (int t = 0; t < series.weeks; t++) {
            boolean told = series.events[t] > 0;
            shown[t] = told ? shown[t] / information[t] : 0;
            error[t] = told ? 1 / information[t] + shockVariance : Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Draws how large the shocks are with shocks and level integrated out (Metropolis). The path must be drawn next.
     *
     * @param evidence of the path as it is now
     */
    void drawShockVariance(Path path, Motion motion, double evidence) {
        double now = shockVariance;
        double fit = evidence + logPrior(now);
        setShockVariance(now * Math.exp(STRIDE * chance.normal(0, 1)));
        double better = path.evidence(shown, error, motion) + logPrior(shockVariance) - fit;
        if (Math.log(1 - chance.uniform()) >= better) {
            setShockVariance(now);
        }
    }

    private void setShockVariance(double value) {
        shockVariance = value;
        for (int t = 0; t < series.weeks; t++) {
            if (series.events[t] > 0) {
                error[t] = 1 / information[t] + value;
            }
        }
    }

    /** Log of the prior of the shocks' variance, on the scale of its log, but for a constant. */
    private double logPrior(double variance) {
        double half = prior.strength() / 2;
        return -half * Math.log(variance) - half * prior.shock() * prior.shock() / variance;
    }

    /** The shocks of all weeks, given a new path, and how large they are. */
    void drawShocks(double[] level) {
        double squares = 0;
        int told = 0;
        for (int t = 0; t < series.weeks; t++) {
            if (series.events[t] == 0) {
                continue;
            }
            double precision = information[t] + 1 / shockVariance;
            double mean = information[t] * (shown[t] - level[t]) / precision;
            shock[t] = chance.normal(mean, Math.sqrt(1 / precision));
            squares += shock[t] * shock[t];
            told++;
        }
        double known = prior.strength();
        shockVariance = chance.variance((known + told) / 2, (known * prior.shock() * prior.shock() + squares) / 2);
    }
}
