package org.entente.engine.course;

/** Draws from what may be believed of a relation, given its events: one unknown after the other, round and round. */
final class Gibbs {
    private final Series series;
    final Noise noise;
    final Motion motion;
    final Effects effects;
    final Path path;

    Gibbs(Series series, Prior prior, long seed) {
        this.series = series;
        Chance chance = new Chance(seed);
        noise = new Noise(series, prior, chance);
        motion = new Motion(prior, chance);
        effects = new Effects(series, chance);
        path = new Path(series.weeks, chance);
        start();
    }

    /** From the running mean of the weeks, so that the first sweeps do not begin in the wilderness. */
    private void start() {
        double level = motion.mean;
        double[] sum = new double[series.weeks];
        for (int i = 0; i < series.cells; i++) {
            sum[series.week[i]] += series.count[i] * series.score[i];
        }
        for (int t = 0; t < series.weeks; t++) {
            int n = series.events[t];
            level += n == 0 ? 0 : (sum[t] / n - level) * n / (n + 10.0);
            path.level[t] = level;
        }
    }

    /**
     * @param unheard sweeps before the first draw that is kept
     * @param kept draws
     */
    Draws run(int unheard, int kept) {
        Draws draws = new Draws(series, kept);
        for (int sweep = 0; sweep < unheard + kept; sweep++) {
            sweep();
            if (sweep >= unheard) {
                draws.add(path, noise, motion, effects);
            }
        }
        return draws;
    }

    /** Draws every unknown once. What integrates the level out comes before the level, what is given it after. */
    void sweep() {
        noise.draw(path.level);
        double evidence = motion.drawSmall(path, noise.shown, noise.error);
        noise.drawShockVariance(path, motion, evidence);
        path.draw(noise.shown, noise.error, motion);
        noise.drawShocks(path.level);
        effects.draw(path.level, noise);
        motion.draw(path.level, path.jump);
    }
}
