package org.entente.engine.course;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Seeded draws from the distributions the sampler needs: the same seed gives the same draws on every machine. */
final class Chance {
    private final UniformRandomProvider source;
    private final ZigguratSampler.NormalizedGaussian gaussian;

    Chance(long seed) {
        source = RandomSource.XO_SHI_RO_256_PP.create(seed);
        gaussian = ZigguratSampler.NormalizedGaussian.of(source);
    }

    double uniform() {
        return source.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * gaussian.sample();
    }

    /**
     * With mean {@code shape / rate}; by Marsaglia and Tsang 2000, A Simple Method for Generating Gamma Variables, ACM
     * Transactions on Mathematical Software 26(3), 363-372. Written out, since shapes change with every draw and a
     * library would make a sampler for each.
     */
    double gamma(double shape, double rate) {
        if (shape < 1) {
            return gamma(shape + 1, rate) * Math.pow(1 - uniform(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gaussian.sample();
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                double u = 1 - uniform();
                double squared = x * x;
                if (u < 1 - 0.0331 * squared * squared || Math.log(u) < squared / 2 + d * (1 - v + Math.log(v))) {
                    return d * v / rate;
                }
            }
        }
    }

    /** A variance: the inverse of a gamma draw. */
    double variance(double shape, double scale) {
        return 1 / gamma(shape, scale);
    }

    /**
     * A variance that is known to lie between bounds: the first of a hundred draws that does, else {@code now}, which
     * leaves the distribution as it is.
     */
    double variance(double shape, double scale, double least, double most, double now) {
        for (int i = 0; i < 100; i++) {
            double drawn = variance(shape, scale);
            if (drawn >= least && drawn <= most) {
                return drawn;
            }
        }
        return now;
    }

    double beta(double a, double b) {
        double x = gamma(a, 1);
        double y = gamma(b, 1);
        return x / (x + y);
    }

    /** An index with the probability {@code exp(log[i])}, which need not be normed; the array is overwritten. */
    int index(double[] log) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : log) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (int i = 0; i < log.length; i++) {
            log[i] = Math.exp(log[i] - most);
            sum += log[i];
        }
        double left = uniform() * sum;
        for (int i = 0; i < log.length - 1; i++) {
            left -= log[i];
            if (left < 0) {
                return i;
            }
        }
        return log.length - 1;
    }
}
