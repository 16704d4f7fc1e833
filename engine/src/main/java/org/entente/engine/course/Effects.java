package org.entente.engine.course;

import java.util.Arrays;

/**
 * What an event's score owes to its side and its tellers: half the difference between what one actor does and what the
 * other does, and an effect for each teller's country. All are drawn at once, shrunk to zero, so that they carry only
 * what the same weeks show: a side or a country that is loud for a year does not pass for a change of the level.
 */
final class Effects {
    static final double SIDE = 1.5;
    /** Expected standard deviation of the tellers' effects, and how many tellers that is worth. */
    static final double TELLER = 0.5;

    static final double TELLERS_KNOWN = 4;

    private final Series series;
    private final Chance chance;
    private final boolean sided;
    private final double[] values;
    private final double[][] precision;
    private final double[] sum;
    private double tellerVariance = TELLER * TELLER;

    Effects(Series series, Chance chance) {
        this.series = series;
        this.chance = chance;
        this.sided = series.cells > 0 && series.side[0] != 0;
        this.values = new double[(sided ? 1 : 0) + series.tellers.countries().size()];
        this.precision = new double[values.length][values.length];
        this.sum = new double[values.length];
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
        Arrays.fill(sum, 0);
        for (int k = 0; k < values.length; k++) {
            Arrays.fill(precision[k], 0);
            precision[k][k] = 1 / (sided && k == 0 ? SIDE * SIDE : tellerVariance);
        }
        for (int i = 0; i < series.cells; i++) {
            double off = series.score[i] - level[series.week[i]] - noise.shock[series.week[i]];
            add(i, noise.precision(i), off);
        }
        sample();
        clear(noise.cleared);
        drawTellerVariance();
    }

    private void add(int cell, double weight, double off) {
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

    /** From the normal distribution with this precision, by its Cholesky root {@code L L'} (Rue 2001, JRSS B 63(2)). */
    private void sample() {
        root();
        int n = values.length;
        for (int k = 0; k < n; k++) {
            double left = sum[k];
            for (int j = 0; j < k; j++) {
                left -= precision[k][j] * values[j];
            }
            values[k] = left / precision[k][k];
        }
        for (int k = n - 1; k >= 0; k--) {
            double left = values[k] + chance.normal(0, 1);
            for (int j = k + 1; j < n; j++) {
                left -= precision[j][k] * values[j];
            }
            values[k] = left / precision[k][k];
        }
    }

    /** Puts the root into the lower half of {@code precision}, which is positive definite since each effect is shrunk. */
    private void root() {
        for (int k = 0; k < values.length; k++) {
            for (int i = k; i < values.length; i++) {
                double left = precision[i][k];
                for (int j = 0; j < k; j++) {
                    left -= precision[i][j] * precision[k][j];
                }
                precision[i][k] = i == k ? Math.sqrt(left) : left / precision[k][k];
            }
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
