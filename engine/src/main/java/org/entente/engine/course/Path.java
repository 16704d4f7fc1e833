package org.entente.engine.course;

/**
 * Draws the weeks that jump and the level of every week, given what each week shows and how the level moves. Whether a
 * week jumps is drawn with the level integrated out, one week after the other (Gerlach, Carter and Kohn 2000, JASA
 * 95(451), 819-828), so that a jump is not held fast by the path it once made; then the level of all weeks at once by
 * forward filtering, backward sampling (Carter and Kohn 1994, Biometrika 81(3), 541-553; Frühwirth-Schnatter 1994,
 * Journal of Time Series Analysis 15(2), 183-202). Both cost a few operations a week.
 */
final class Path {
    private final Chance chance;
    private final double[] filtered;
    private final double[] variance;
    /** What the weeks after this one say about its level, as {@code exp(-(ahead x² - 2 aheadX x) / 2)}. */
    private final double[] ahead;

    private final double[] aheadX;

    final double[] level;
    final boolean[] jump;
    /** For each week the probability that it jumps, given all but the level and its own jump. */
    final double[] probability;

    Path(int weeks, Chance chance) {
        this.chance = chance;
        filtered = new double[weeks];
        variance = new double[weeks];
        ahead = new double[weeks];
        aheadX = new double[weeks];
        level = new double[weeks];
        jump = new boolean[weeks];
        probability = new double[weeks];
    }

    /**
     * @param shown mean of what each week shows
     * @param error its variance; infinite for a week that shows nothing
     */
    void draw(double[] shown, double[] error, Motion motion) {
        lookAhead(shown, error, motion);
        filter(shown, error, motion);
        sampleBack(motion);
    }

    /** Log of the density of all that the weeks show, given which of them jump and the level integrated out. */
    double evidence(double[] shown, double[] error, Motion motion) {
        double expected = 0;
        double spread = motion.first();
        double off = 0;
        double product = 1;
        double logs = 0;
        for (int t = 0; t < level.length; t++) {
            if (t > 0) {
                expected *= motion.keep;
                spread = motion.keep * motion.keep * spread + motion.step(jump[t]);
            }
            if (error[t] < Double.POSITIVE_INFINITY) {
                double total = spread + error[t];
                double miss = shown[t] - motion.mean - expected;
                off += miss * miss / total;
                // One logarithm for many weeks.
                product *= total;
                if (product > 1e100 || product < 1e-100) {
                    logs += Math.log(product);
                    product = 1;
                }
                expected += spread / total * miss;
                spread *= error[t] / total;
            }
        }
        return -(off + logs + Math.log(product)) / 2;
    }

    private void lookAhead(double[] shown, double[] error, Motion motion) {
        int last = level.length - 1;
        ahead[last] = 0;
        aheadX[last] = 0;
        for (int t = last; t > 0; t--) {
            double precision = 1 / error[t];
            double information = ahead[t] + precision;
            double x = aheadX[t] + (precision == 0 ? 0 : (shown[t] - motion.mean) * precision);
            double shrink = 1 + motion.step(jump[t]) * information;
            ahead[t - 1] = motion.keep * motion.keep * information / shrink;
            aheadX[t - 1] = motion.keep * x / shrink;
        }
    }

    private void filter(double[] shown, double[] error, Motion motion) {
        double odds = motion.chanceOfJump / (1 - motion.chanceOfJump);
        update(0, 0, motion.first(), shown[0] - motion.mean, error[0]);
        for (int t = 1; t < level.length; t++) {
            double expected = motion.keep * filtered[t - 1];
            double carried = motion.keep * motion.keep * variance[t - 1];
            double seen = shown[t] - motion.mean;
            double ratio = odds * ratio(t, expected, carried + motion.large, carried + motion.small, seen, error[t]);
            probability[t] = ratio < Double.POSITIVE_INFINITY ? ratio / (1 + ratio) : 1;
            jump[t] = chance.uniform() < probability[t];
            update(t, expected, carried + motion.step(jump[t]), seen, error[t]);
        }
    }

    private void update(int t, double expected, double spread, double seen, double error) {
        double gain = spread / (spread + error);
        filtered[t] = gain == 0 ? expected : expected + gain * (seen - expected);
        variance[t] = gain == 0 ? spread : spread * (1 - gain);
    }

    /**
     * How many times better the week and all after it fit a level expected there with one spread than with another: for
     * each spread the density of what the week shows, and of what is ahead of what it leaves. Their square roots and
     * exponents are taken together, as this is where a sweep spends its time.
     */
    private double ratio(int t, double expected, double large, double small, double seen, double error) {
        double ahead = this.ahead[t];
        double aheadX = this.aheadX[t];
        if (error == Double.POSITIVE_INFINITY) {
            double grownLarge = 1 + large * ahead;
            double grownSmall = 1 + small * ahead;
            double fit = further(expected, large, ahead, aheadX) / grownLarge
                    - further(expected, small, ahead, aheadX) / grownSmall;
            return Math.sqrt(grownSmall / grownLarge) * Math.exp(fit / 2);
        }
        double off = seen - expected;
        double totalLarge = large + error;
        double totalSmall = small + error;
        double gainLarge = large / totalLarge;
        double gainSmall = small / totalSmall;
        double grownLarge = 1 + gainLarge * error * ahead;
        double grownSmall = 1 + gainSmall * error * ahead;
        double fit = further(expected + gainLarge * off, gainLarge * error, ahead, aheadX) / grownLarge
                - further(expected + gainSmall * off, gainSmall * error, ahead, aheadX) / grownSmall
                - off * off / totalLarge
                + off * off / totalSmall;
        return Math.sqrt(totalSmall * grownSmall / (totalLarge * grownLarge)) * Math.exp(fit / 2);
    }

    private static double further(double mean, double left, double ahead, double aheadX) {
        return (2 * mean + left * aheadX) * aheadX - mean * mean * ahead;
    }

    private void sampleBack(Motion motion) {
        int last = level.length - 1;
        double x = chance.normal(filtered[last], Math.sqrt(variance[last]));
        level[last] = motion.mean + x;
        for (int t = last - 1; t >= 0; t--) {
            double step = motion.step(jump[t + 1]);
            double scale = 1 / (step + motion.keep * motion.keep * variance[t]);
            double mean = (filtered[t] * step + motion.keep * x * variance[t]) * scale;
            x = chance.normal(mean, Math.sqrt(variance[t] * step * scale));
            level[t] = motion.mean + x;
        }
    }
}
