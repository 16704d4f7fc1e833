package org.entente.engine.course;

/** The normal distribution. */
final class Normal {
    /** Half widths of the middle 50% and 90%, in standard deviations. */
    static final double HALF_50 = 0.6744897502;

    static final double HALF_90 = 1.6448536270;

    private Normal() {}

    /** Probability below {@code z}, to seven digits (Abramowitz and Stegun, 26.2.17). */
    static double below(double z) {
        if (z < 0) {
            return 1 - below(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double tail = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - tail * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Probability of a value nearer to the middle than {@code z}, on either side. */
    static double within(double z) {
        return Math.max(0, 2 * below(Math.abs(z)) - 1);
    }
}
