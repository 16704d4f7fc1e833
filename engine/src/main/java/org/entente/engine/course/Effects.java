package org.entente.engine.course;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * What an event's score owes to its side and its tellers: half the difference between what one actor does and what the
 * other does, and an effect for each teller's country. All are drawn at once, shrunk to zero, so that they carry only
 * what the same weeks show: a side or a country that is loud for a year does not pass for a change of the level.
 */
final class Effects {
    private static final double SIDE = 1.5;
    /** Expected standard deviation of the tellers' effects, and how many tellers that is worth. */
    private static final double TELLER = 0.5;

    private static final double TELLERS_KNOWN = 4;

    private final Series series;
    private final Chance chance;
    private final boolean sided;
    private final double[] values;
    private double tellerVariance = TELLER * TELLER;

    Effects(Series series, Chance chance) {
        this.series = series;
        this.chance = chance;
        this.sided = series.cells > 0 && series.side[0] != 0;
        this.values = new double[(sided ? 1 : 0) + series.tellers.countries().size()];
    }

    /** What the first actor's deeds score above the other's; 0 where only one acts. */
    double side() {
        return sided ? values[0] : 0;
    }

    /** Effect of a country of {@link Tellers#countries()}. */
    double teller(int index) {
        return values[index + (sided ? 1 : 0)];
    }

    /** Draws the effects and writes into {@code noise.cleared} what is left of the scores without them. */
    void draw(double[] level, Noise noise) {
        if (values.length == 0) {
            return;
        }
        double[][] precision = new double[values.length][values.length];
        double[] sum = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            precision[k][k] = 1 / (sided && k == 0 ? SIDE * SIDE : tellerVariance);
        }
        for (int i = 0; i < series.cells; i++) {
            double off = series.score[i] - level[series.week[i]] - noise.shock[series.week[i]];
            add(i, noise.precision(i), off, precision, sum);
        }
        sample(precision, sum);
        clear(noise.cleared);
        drawTellerVariance();
    }

    private void add(int cell, double weight, double off, double[][] precision, double[] sum) {
        int[] tellers = series.tellers.of()[cell];
        double share = 1 / series.tellers.share()[cell];
        int base = sided ? 1 : 0;
        if (sided) {
            precision[0][0] += weight * series.side[cell] * series.side[cell];
            sum[0] += weight * series.side[cell] * off;
        }
        for (int a : tellers) {
            sum[base + a] += weight * share * off;
            if (sided) {
                precision[0][base + a] += weight * share * series.side[cell];
                precision[base + a][0] += weight * share * series.side[cell];
            }
            for (int b : tellers) {
                precision[base + a][base + b] += weight * share * share;
            }
        }
    }

    private void sample(double[][] precision, double[] sum) {
        CholeskyDecomposition root = new CholeskyDecomposition(new Array2DRowRealMatrix(precision, false));
        RealVector mean = root.getSolver().solve(new ArrayRealVector(sum, false));
        double[] free = new double[values.length];
        for (int k = 0; k < free.length; k++) {
            free[k] = chance.normal(0, 1);
        }
        // With precision L L', the vector that solves L' v = free has the inverse of the precision as its covariance.
        var upper = root.getLT();
        for (int k = free.length - 1; k >= 0; k--) {
            double value = free[k];
            for (int j = k + 1; j < free.length; j++) {
                value -= upper.getEntry(k, j) * (values[j] - mean.getEntry(j));
            }
            values[k] = mean.getEntry(k) + value / upper.getEntry(k, k);
        }
    }

    private void clear(double[] cleared) {
        int base = sided ? 1 : 0;
        for (int i = 0; i < series.cells; i++) {
            double effect = sided ? series.side[i] * values[0] : 0;
            for (int teller : series.tellers.of()[i]) {
                effect += values[base + teller] / series.tellers.share()[i];
            }
            cleared[i] = series.score[i] - effect;
        }
    }

    private void drawTellerVariance() {
        int base = sided ? 1 : 0;
        double squares = 0;
        for (int k = base; k < values.length; k++) {
            squares += values[k] * values[k];
        }
        int countries = values.length - base;
        if (countries > 0) {
            tellerVariance =
                    chance.variance((TELLERS_KNOWN + countries) / 2, (TELLERS_KNOWN * TELLER * TELLER + squares) / 2);
        }
    }
}
