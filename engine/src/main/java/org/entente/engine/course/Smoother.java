package org.entente.engine.course;

/**
 * The smoothed level for known variances, by the tridiagonal system that its posterior precision is: the level is the
 * deviation from the long-run mean, {@code x[t] = keep x[t-1] + step}. Solving costs a few operations a week.
 */
final class Smoother {
    private final double[] diagonal;
    private final double[] beside;
    private final double[] precision;
    /** Pivots of the elimination from the first week down and from the last week up. */
    private final double[] down;

    private final double[] up;

    /**
     * @param steps variance of the step into each week; of the first week, of the level itself
     * @param precision of what each week shows; 0 where it shows nothing
     */
    Smoother(double keep, double[] steps, double[] precision) {
        int n = steps.length;
        this.precision = precision;
        diagonal = new double[n];
        beside = new double[n];
        for (int t = 0; t < n; t++) {
            diagonal[t] += 1 / steps[t] + precision[t];
            if (t > 0) {
                diagonal[t - 1] += keep * keep / steps[t];
                beside[t] = -keep / steps[t];
            }
        }
        down = new double[n];
        up = new double[n];
        for (int t = 0; t < n; t++) {
            down[t] = diagonal[t] - (t == 0 ? 0 : beside[t] * beside[t] / down[t - 1]);
        }
        for (int t = n - 1; t >= 0; t--) {
            up[t] = diagonal[t] - (t == n - 1 ? 0 : beside[t + 1] * beside[t + 1] / up[t + 1]);
        }
    }

    /** The smoothed deviations, given what the weeks show of them. */
    double[] level(double[] shown) {
        double[] right = new double[shown.length];
        for (int t = 0; t < right.length; t++) {
            right[t] = precision[t] * shown[t];
        }
        return solve(right);
    }

    /** The covariances of all weeks' levels with a weighted sum of levels. */
    double[] solve(double[] weights) {
        int n = weights.length;
        double[] x = weights.clone();
        for (int t = 1; t < n; t++) {
            x[t] -= beside[t] / down[t - 1] * x[t - 1];
        }
        x[n - 1] /= down[n - 1];
        for (int t = n - 2; t >= 0; t--) {
            x[t] = (x[t] - beside[t + 1] * x[t + 1]) / down[t];
        }
        return x;
    }

    /** Variance of a week's level. */
    double variance(int week) {
        return 1 / (down[week] + up[week] - diagonal[week]);
    }
}
