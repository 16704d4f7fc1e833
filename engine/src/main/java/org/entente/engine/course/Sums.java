package org.entente.engine.course;

import java.util.List;

/** Deeds in order of time with running sums, so that the mean of any stretch of time costs two look-ups. */
final class Sums {
    /** Scoring itself is not finer than about a point: the spread is never taken to be smaller. */
    static final double LEAST_VARIANCE = 1;

    private final long[] days;
    private final double[] weights;
    private final double[] scores;
    private final double[] w;
    private final double[] wx;
    private final double[] wxx;
    private final double[] ww;

    /** @param deeds dated deeds in order of {@link Observation#middle()} */
    Sums(List<Observation> deeds) {
        int n = deeds.size();
        days = new long[n];
        weights = new double[n];
        scores = new double[n];
        w = new double[n + 1];
        wx = new double[n + 1];
        wxx = new double[n + 1];
        ww = new double[n + 1];
        for (int i = 0; i < n; i++) {
            add(i, deeds.get(i));
        }
    }

    private void add(int i, Observation deed) {
        double weight = deed.weight();
        double score = deed.score();
        days[i] = deed.middle().toEpochDay();
        weights[i] = weight;
        scores[i] = score;
        w[i + 1] = w[i] + weight;
        wx[i + 1] = wx[i] + weight * score;
        wxx[i + 1] = wxx[i] + weight * score * score;
        ww[i + 1] = ww[i] + weight * weight;
    }

    int size() {
        return days.length;
    }

    long day(int i) {
        return days[i];
    }

    double weight(int i) {
        return weights[i];
    }

    double score(int i) {
        return scores[i];
    }

    /** Index of the first deed on or after the day. */
    int from(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Stretch all() {
        return between(0, days.length);
    }

    /** The deeds from the first day to the second, the second not included. */
    Stretch stretch(long fromDay, long toDay) {
        int first = from(fromDay);
        return between(first, Math.max(first, from(toDay)));
    }

    private Stretch between(int first, int last) {
        double weight = w[last] - w[first];
        if (last == first) {
            return new Stretch(0, 0, 0, LEAST_VARIANCE);
        }
        double mean = (wx[last] - wx[first]) / weight;
        double effective = weight * weight / (ww[last] - ww[first]);
        double spread = Math.max(0, (wxx[last] - wxx[first]) / weight - mean * mean);
        double unbiased = effective > 1.5 ? spread * effective / (effective - 1) : spread;
        return new Stretch(last - first, effective, mean, Math.max(LEAST_VARIANCE, unbiased));
    }

    /**
     * Weighted mean and variance of a stretch of time.
     *
     * @param effective Kish's effective sample size: the number of deeds, less where few of them hold most of the weight
     */
    record Stretch(int count, double effective, double mean, double variance) {
        /** Squared standard error of the mean; only for a stretch that is not empty. */
        double error() {
            return variance / effective;
        }

        /**
         * The change from this stretch to a later one as a standard normal deviate: Welch's statistic, with its heavier
         * tails in small samples taken back (Abramowitz and Stegun, 26.7.8).
         */
        double changeTo(Stretch later) {
            double t = (later.mean - mean) / Math.sqrt(error() + later.error());
            double freedom = Math.max(1, effective + later.effective - 2);
            return t * (1 - 1 / (4 * freedom)) / Math.sqrt(1 + t * t / (2 * freedom));
        }
    }
}
