package org.entente.engine.course;

/**
 * How the level moves from week to week: {@code x[t] = mean + keep (x[t-1] - mean) + step}, where a step is small with
 * variance {@code small} or, with probability {@code chance}, a jump with variance {@code large}. All of it is drawn
 * from its conditional distribution given a path of the level: conjugate but for {@code keep}, which is drawn from a
 * grid of half-lives.
 */
final class Motion {
    /** Weeks after which half of a deviation from the long-run mean is gone. */
    static final double[] HALF_LIVES = {26, 52, 104, 208, 416, 832};
    /** The prior of the half-lives favours two to eight years: reversion is slow. */
    static final double[] LOG_PRIOR = {
        Math.log(.05), Math.log(.1), Math.log(.2), Math.log(.3), Math.log(.25), Math.log(.1)
    };
    /** A jump's own evidence is rare: what is expected of its size is worth this many jumps. */
    static final double JUMPS_KNOWN = 6;

    static final double YEARS_KNOWN = 4;
    /** A jump that is smaller than the small steps would be none. */
    static final double LEAST_RATIO = 4;
    /** How far the small steps' variance is proposed to move, in logs. */
    private static final double STRIDE = 0.8;

    private final Prior prior;
    private final Chance chance;
    private final double[] log = new double[HALF_LIVES.length];

    double mean;
    double keep;
    double small;
    double large;
    double chanceOfJump;

    Motion(Prior prior, Chance chance) {
        this.prior = prior;
        this.chance = chance;
        mean = prior.mean();
        keep = keep(HALF_LIVES[3]);
        small = prior.step();
        large = Math.max(prior.jump() * prior.jump(), LEAST_RATIO * small);
        chanceOfJump = prior.chance();
    }

    /** Variance of the level in the first week around the long-run mean. */
    double first() {
        return prior.spread() * prior.spread();
    }

    double step(boolean jump) {
        return jump ? large : small;
    }

    /** Log of the prior of a variance of the small steps, on the scale of its log, but for a constant. */
    private double logPrior(double variance) {
        double half = prior.strength() / 2;
        return variance > large / LEAST_RATIO
                ? Double.NEGATIVE_INFINITY
                : -half * Math.log(variance) - half * prior.step() / variance;
    }

    /**
     * Draws the size of the small steps from what the weeks show, with the level integrated out (Metropolis): given a
     * path it would be held fast by the path's own wiggles. The path must be drawn next.
     *
     * @return the path's evidence with what was drawn
     */
    double drawSmall(Path path, double[] shown, double[] error) {
        double now = small;
        double evidence = path.evidence(shown, error, this);
        double fit = evidence + logPrior(now);
        small = now * Math.exp(STRIDE * chance.normal(0, 1));
        double prior = logPrior(small);
        if (prior > Double.NEGATIVE_INFINITY) {
            double chosen = Math.log(1 - chance.uniform());
            double other = path.evidence(shown, error, this);
            if (chosen < other + prior - fit) {
                return other;
            }
        }
        small = now;
        return evidence;
    }

    void draw(double[] level, boolean[] jump) {
        drawMean(level, jump);
        drawKeep(level, jump);
        drawSteps(level, jump);
    }

    private void drawMean(double[] level, boolean[] jump) {
        double precision = 1 / first() + 1 / first();
        double sum = prior.mean() / first() + level[0] / first();
        double pull = 1 - keep;
        for (int t = 1; t < level.length; t++) {
            double step = step(jump[t]);
            precision += pull * pull / step;
            sum += pull * (level[t] - keep * level[t - 1]) / step;
        }
        mean = chance.normal(sum / precision, Math.sqrt(1 / precision));
    }

    private void drawKeep(double[] level, boolean[] jump) {
        double xx = 0;
        double xy = 0;
        for (int t = 1; t < level.length; t++) {
            double before = level[t - 1] - mean;
            double step = step(jump[t]);
            xx += before * before / step;
            xy += before * (level[t] - mean) / step;
        }
        for (int i = 0; i < log.length; i++) {
            double k = keep(HALF_LIVES[i]);
            log[i] = LOG_PRIOR[i] - (k * k * xx - 2 * k * xy) / 2;
        }
        keep = keep(HALF_LIVES[chance.index(log)]);
    }

    private void drawSteps(double[] level, boolean[] jump) {
        double smallSquares = 0;
        double largeSquares = 0;
        int jumps = 0;
        for (int t = 1; t < level.length; t++) {
            double step = level[t] - mean - keep * (level[t - 1] - mean);
            if (jump[t]) {
                jumps++;
                largeSquares += step * step;
            } else {
                smallSquares += step * step;
            }
        }
        int steps = level.length - 1;
        double s = prior.strength();
        double shape = (s + steps - jumps) / 2;
        small = chance.variance(shape, (s * prior.step() + smallSquares) / 2, 0, large / LEAST_RATIO, small);
        double expected = JUMPS_KNOWN * prior.jump() * prior.jump();
        large = chance.variance(
                (JUMPS_KNOWN + jumps) / 2,
                (expected + largeSquares) / 2,
                LEAST_RATIO * small,
                Double.POSITIVE_INFINITY,
                large);
        double weeks = YEARS_KNOWN * Prior.YEAR;
        chanceOfJump = chance.beta(weeks * prior.chance() + jumps, weeks * (1 - prior.chance()) + steps - jumps);
    }

    static double keep(double halfLife) {
        return Math.pow(0.5, 1 / halfLife);
    }
}
