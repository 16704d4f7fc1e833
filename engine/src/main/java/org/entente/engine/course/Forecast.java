package org.entente.engine.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model expects of the next week. The unknowns that do not change are draws from the past; the level is
 * filtered forward within each of them week by week, whether a week jumps drawn and weighed by how well it fits (a
 * Rao-Blackwellised particle filter; Doucet, de Freitas, Murphy and Russell 2000, UAI 16, 176-183). Every so often the
 * past should be drawn anew.
 */
public final class Forecast {
    private static final int UNHEARD = 100;
    private static final int DRAWS = 200;

    private static final class Particle {
        double mean;
        double keep;
        double small;
        double large;
        double chance;
        double deed;
        double ratio;
        double freedom;
        double shock;
        double side;
        double level;
        double spread;
        double logWeight;
    }

    private final Series past;
    private final Chance chance;
    private final List<Particle> particles = new ArrayList<>();

    /**
     * @param prior what relations are like
     * @param observed dated deeds, at least one, none after {@code until}
     * @param first the actor whose deeds are the positive side
     * @param until last day of the past, a Sunday
     */
    public Forecast(Prior prior, long seed, List<Observation> observed, String first, LocalDate until) {
        past = new Series(observed, first, until);
        chance = new Chance(seed + 1);
        Gibbs gibbs = new Gibbs(past, prior, seed);
        for (int i = 0; i < UNHEARD + DRAWS; i++) {
            gibbs.sweep();
            if (i >= UNHEARD) {
                particles.add(of(gibbs));
            }
        }
    }

    private Particle of(Gibbs gibbs) {
        Particle p = new Particle();
        p.mean = gibbs.motion.mean;
        p.keep = gibbs.motion.keep;
        p.small = gibbs.motion.small;
        p.large = gibbs.motion.large;
        p.chance = gibbs.motion.chanceOfJump;
        p.deed = gibbs.noise.deedVariance();
        p.ratio = gibbs.noise.ratio();
        p.freedom = gibbs.noise.freedom();
        p.shock = Math.pow(gibbs.noise.shockDeviation(), 2);
        p.side = gibbs.effects.side();
        p.level = gibbs.path.level[past.weeks - 1];
        return p;
    }

    /**
     * Log density of the mean score of the next week's deeds. Which of them are statements, and which side acts, is not
     * known before: that is drawn from the deeds of the past.
     *
     * @param mean as it came
     * @param number of deeds that it is the mean of
     */
    public double logDensity(double mean, int number) {
        double[] logs = new double[2 * particles.size()];
        double most = Double.NEGATIVE_INFINITY;
        double total = 0;
        for (Particle p : particles) {
            total += Math.exp(p.logWeight);
        }
        for (int i = 0; i < particles.size(); i++) {
            Particle p = particles.get(i);
            double middle = p.mean + p.keep * (p.level - p.mean);
            double carried = p.keep * p.keep * p.spread + p.shock;
            double error = 0;
            double side = 0;
            for (int k = 0; k < number; k++) {
                int cell = past.cellOf[(int) (chance.uniform() * past.cellOf.length)];
                error += error(p, past.verbal[cell], past.weight[cell], true);
                side += past.side[cell] * p.side;
            }
            error /= (double) number * number;
            double off = mean - middle - side / number;
            double weight = p.logWeight - Math.log(total);
            logs[2 * i] = weight + Math.log(1 - p.chance) + normal(off, carried + p.small + error);
            logs[2 * i + 1] = weight + Math.log(p.chance) + normal(off, carried + p.large + error);
            most = Math.max(most, Math.max(logs[2 * i], logs[2 * i + 1]));
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }

    /** A deed's variance: drawn from its heavy tail, or on the average. */
    private double error(Particle p, boolean verbal, double weight, boolean drawn) {
        double variance = (verbal ? p.deed * p.ratio : p.deed) / weight;
        return drawn ? variance / chance.gamma(p.freedom / 2, p.freedom / 2) : variance * p.freedom / (p.freedom - 2);
    }

    private static double normal(double off, double variance) {
        return -(Math.log(2 * Math.PI * variance) + off * off / variance) / 2;
    }

    /** Lets the next week pass with what it brought, which may be nothing. */
    public void pass(List<Observation> week) {
        for (Particle p : particles) {
            double middle = p.mean + p.keep * (p.level - p.mean);
            double carried = p.keep * p.keep * p.spread;
            double information = 0;
            double sum = 0;
            for (Observation deed : week) {
                double precision = 1 / error(p, deed.verbal(), deed.weight(), false);
                information += precision;
                sum += precision * (deed.score() - side(deed) * p.side);
            }
            if (week.isEmpty()) {
                p.level = middle;
                p.spread = carried + (chance.uniform() < p.chance ? p.large : p.small);
            } else {
                update(p, middle, carried, sum / information, 1 / information + p.shock);
            }
        }
        resample();
    }

    private double side(Observation deed) {
        return past.side[0] == 0 ? 0 : deed.source().equals(past.first) ? 0.5 : -0.5;
    }

    private void update(Particle p, double middle, double carried, double shown, double error) {
        double off = shown - middle;
        double still = Math.log(1 - p.chance) + normal(off, carried + p.small + error);
        double jump = Math.log(p.chance) + normal(off, carried + p.large + error);
        double most = Math.max(still, jump);
        double both = most + Math.log(Math.exp(still - most) + Math.exp(jump - most));
        p.logWeight += both;
        double prior = carried + (chance.uniform() < Math.exp(jump - both) ? p.large : p.small);
        p.level = middle + prior / (prior + error) * off;
        p.spread = prior * error / (prior + error);
    }

    /** Once a half of the draws carry most of the weight, they take the place of the others (systematic resampling). */
    private void resample() {
        double most = particles.stream().mapToDouble(p -> p.logWeight).max().orElseThrow();
        double sum = 0;
        double squares = 0;
        for (Particle p : particles) {
            p.logWeight -= most;
            double weight = Math.exp(p.logWeight);
            sum += weight;
            squares += weight * weight;
        }
        if (sum * sum / squares > particles.size() / 2.0) {
            return;
        }
        List<Particle> next = new ArrayList<>(particles.size());
        double step = sum / particles.size();
        double at = chance.uniform() * step;
        double passed = 0;
        for (Particle p : particles) {
            passed += Math.exp(p.logWeight);
            for (; at < passed && next.size() < particles.size(); at += step) {
                next.add(copy(p));
            }
        }
        particles.clear();
        particles.addAll(next);
    }

    private static Particle copy(Particle p) {
        Particle q = new Particle();
        q.mean = p.mean;
        q.keep = p.keep;
        q.small = p.small;
        q.large = p.large;
        q.chance = p.chance;
        q.deed = p.deed;
        q.ratio = p.ratio;
        q.freedom = p.freedom;
        q.shock = p.shock;
        q.side = p.side;
        q.level = p.level;
        q.spread = p.spread;
        return q;
    }
}
