package org.entente.engine.course;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
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

    /** With mean {@code shape / rate}. */
    double gamma(double shape, double rate) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1 / rate)
                .sample();
    }

    /** A variance: the inverse of a gamma draw. */
    double variance(double shape, double scale) {
        return 1 / gamma(shape, scale);
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
