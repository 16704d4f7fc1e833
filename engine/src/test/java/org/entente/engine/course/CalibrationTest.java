package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman 2018, arXiv:1804.06788): where the truth
 * comes from the prior, its rank among the draws is uniform if, and in all likelihood only if, every conditional
 * distribution of the sampler is right.
 */
class CalibrationTest {
    private static final Prior PRIOR = new Prior(1, 3, 3, 1, 1.5, 2, 2, 8);
    private static final int WORLDS = 280;
    private static final int KEPT = 27;
    private static final int THIN = 12;
    private static final int BINS = 7;
    /** The chi-squared of six degrees that one in 30,000 exceeds. */
    private static final double LIMIT = 30;

    @Test
    void ranksOfTheTruthAmongTheDrawsAreUniform() {
        Map<String, int[]> ranks = new TreeMap<>();
        int worlds = 0;
        for (int seed = 1; worlds < WORLDS; seed++) {
            Imagined truth = new Imagined(PRIOR, seed, 40, 2.5);
            if (truth.isTold()) {
                rank(truth, seed, ranks);
                worlds++;
            }
        }
        ranks.forEach((name, counts) -> assertThat(chiSquared(counts))
                .as("%s %s", name, Arrays.toString(counts))
                .isLessThan(LIMIT));
    }

    private static void rank(Imagined truth, int seed, Map<String, int[]> ranks) {
        Gibbs gibbs = new Gibbs(truth.series, PRIOR, seed);
        for (int i = 0; i < 150; i++) {
            gibbs.sweep();
        }
        double[] known = of(truth);
        int[] below = new int[known.length];
        for (int d = 0; d < KEPT; d++) {
            for (int i = 0; i < THIN; i++) {
                gibbs.sweep();
            }
            double[] drawn = of(gibbs);
            for (int k = 0; k < known.length; k++) {
                below[k] += drawn[k] < known[k] ? 1 : 0;
            }
        }
        for (int k = 0; k < known.length; k++) {
            ranks.computeIfAbsent(NAMES[k], n -> new int[BINS])[below[k] * BINS / (KEPT + 1)]++;
        }
    }

    private static final String[] NAMES = {
        "mean", "small", "large", "chance", "deed", "shock", "side", "teller", "first", "middle", "last", "change"
    };

    private static double[] of(Imagined t) {
        int last = t.level.length - 1;
        return new double[] {
            t.mean,
            t.small,
            t.large,
            t.chance,
            t.deed,
            t.shock,
            t.side,
            t.tellers[0],
            t.level[0],
            t.level[20],
            t.level[last],
            t.level[last] - t.level[8]
        };
    }

    private static double[] of(Gibbs g) {
        double[] level = g.path.level;
        int last = level.length - 1;
        return new double[] {
            g.motion.mean,
            g.motion.small,
            g.motion.large,
            g.motion.chanceOfJump,
            g.noise.deedVariance(),
            Math.pow(g.noise.shockDeviation(), 2),
            g.effects.side(),
            g.effects.teller(0),
            level[0],
            level[20],
            level[last],
            level[last] - level[8]
        };
    }

    private static double chiSquared(int[] counts) {
        double expected = (double) WORLDS / BINS;
        return Arrays.stream(counts)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }
}
