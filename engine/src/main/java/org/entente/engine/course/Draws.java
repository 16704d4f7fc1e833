package org.entente.engine.course;

/**
 * The draws that were kept: a level for every week in each of them, and the means of all else.
 *
 * <p>{@code level[d][t]} is the level of week {@code t} in draw {@code d}.
 */
final class Draws {
    final float[][] level;
    /** Probability by week that the level jumps there. */
    final double[] jump;
    /** Means over the draws: what each cell's events are worth, and the variance of each week's shock and step. */
    double deedVariance;

    double shockVariance;
    double ratio;
    double freedom;
    double small;
    double large;
    double keep;
    double mean;
    double first;
    double side;
    final double[] tellers;
    /** Mean precision of the events of a cell, all of them together. */
    final double[] precision;

    private int kept;

    Draws(Series series, int draws) {
        int weeks = series.weeks;
        level = new float[draws][weeks];
        jump = new double[weeks];
        precision = new double[series.cells];
        tellers = new double[series.tellers.countries().size()];
    }

    int size() {
        return kept;
    }

    int weeks() {
        return jump.length;
    }

    void add(Path path, Noise noise, Motion motion, Effects effects) {
        float[] row = level[kept++];
        for (int t = 0; t < row.length; t++) {
            row[t] = (float) path.level[t];
            jump[t] += (path.probability[t] - jump[t]) / kept;
        }
        for (int i = 0; i < precision.length; i++) {
            precision[i] += (noise.precision(i) - precision[i]) / kept;
        }
        deedVariance += (noise.deedVariance() - deedVariance) / kept;
        double shockDeviation = noise.shockDeviation();
        shockVariance += (shockDeviation * shockDeviation - shockVariance) / kept;
        ratio += (noise.ratio() - ratio) / kept;
        freedom += (noise.freedom() - freedom) / kept;
        small += (motion.small - small) / kept;
        large += (motion.large - large) / kept;
        keep += (motion.keep - keep) / kept;
        mean += (motion.mean - mean) / kept;
        first = motion.first();
        side += (effects.side() - side) / kept;
        for (int k = 0; k < tellers.length; k++) {
            tellers[k] += (effects.teller(k) - tellers[k]) / kept;
        }
    }

    /** Mean level of a week. */
    double level(int week) {
        double sum = 0;
        for (int d = 0; d < kept; d++) {
            sum += level[d][week];
        }
        return sum / kept;
    }

    /** Mean level in one draw from a week to another, the last not included. */
    double mean(int draw, int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += level[draw][t];
        }
        return sum / (to - from);
    }
}
