package org.entente.engine.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.engine.ontology.When;

/**
 * A relation drawn from the prior: every unknown, then the events' scores. Written from the model's equations with
 * another source of chance, so that it shares no line with the sampler that it tries.
 */
final class Imagined {
    private static final LocalDate START = LocalDate.of(2015, 1, 5);
    private static final String[] COUNTRIES = {"AAA", "BBB", "CCC"};

    final double mean;
    final double small;
    final double large;
    final double chance;
    final double deed;
    final double shock;
    final double side;
    final double[] tellers;
    final double[] level;
    final int jumps;
    final Series series;

    private final Random random;

    Imagined(Prior prior, long seed, int weeks, double rate) {
        // Scrambled: the first numbers of neighbouring seeds are alike.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        mean = normal(prior.mean(), prior.spread());
        double keep = Motion.keep(Motion.HALF_LIVES[index(Motion.LOG_PRIOR)]);
        double[] steps = steps(prior);
        small = steps[0];
        large = steps[1];
        double known = Motion.YEARS_KNOWN * Prior.YEAR;
        double x = gamma(known * prior.chance());
        chance = x / (x + gamma(known * (1 - prior.chance())));
        deed = variance(prior.strength(), prior.noise() * prior.noise());
        shock = variance(prior.strength(), prior.shock() * prior.shock());
        double ratio = Noise.RATIOS[random.nextInt(Noise.RATIOS.length)];
        double freedom = Noise.FREEDOMS[random.nextInt(Noise.FREEDOMS.length)];
        side = normal(0, Effects.SIDE);
        double told = variance(Effects.TELLERS_KNOWN, Effects.TELLER * Effects.TELLER);
        tellers = new double[] {normal(0, Math.sqrt(told)), normal(0, Math.sqrt(told)), normal(0, Math.sqrt(told))};
        level = new double[weeks];
        jumps = walk(keep, prior.spread());
        series = new Series(happened(weeks, rate), "X", START.plusWeeks(weeks - 1L));
        tell(ratio, freedom);
    }

    private double[] steps(Prior prior) {
        while (true) {
            double a = variance(prior.strength(), prior.step());
            double b = variance(Motion.JUMPS_KNOWN, prior.jump() * prior.jump());
            if (b >= Motion.LEAST_RATIO * a) {
                return new double[] {a, b};
            }
        }
    }

    private int walk(double keep, double spread) {
        int number = 0;
        level[0] = normal(mean, spread);
        for (int t = 1; t < level.length; t++) {
            boolean jump = random.nextDouble() < chance;
            number += jump ? 1 : 0;
            level[t] = mean + keep * (level[t - 1] - mean) + normal(0, Math.sqrt(jump ? large : small));
        }
        return number;
    }

    /** Whether each country's outlets can be told from the level. */
    boolean isTold() {
        return series.tellers.countries().size() == COUNTRIES.length;
    }

    private List<Observation> happened(int weeks, double rate) {
        List<Observation> events = new ArrayList<>();
        for (int t = 0; t < weeks; t++) {
            int number = t == 0 || t == weeks - 1 ? 1 : (int) (2 * rate * random.nextDouble() + 0.5);
            for (int i = 0; i < number; i++) {
                LocalDate day = START.plusWeeks(t);
                List<String> by = List.of(COUNTRIES[random.nextInt(3)], COUNTRIES[random.nextInt(3)]);
                boolean there = random.nextBoolean();
                String id = "e" + events.size();
                events.add(new Observation(
                        day,
                        day,
                        When.Precision.DAY,
                        // Different, so that each is a cell; the scores come later.
                        events.size() * 1e-6,
                        true,
                        random.nextBoolean(),
                        1 + random.nextInt(3),
                        by,
                        there ? "X" : "Y",
                        there ? "Y" : "X",
                        id));
            }
        }
        return events;
    }

    private void tell(double ratio, double freedom) {
        double[] shocks = new double[level.length];
        for (int t = 0; t < shocks.length; t++) {
            shocks[t] = normal(0, Math.sqrt(shock));
        }
        for (int i = 0; i < series.cells; i++) {
            double effect = series.side[i] * side;
            for (int teller : series.tellers.of()[i]) {
                effect += tellers[teller] / series.tellers.share()[i];
            }
            double variance = deed * (series.verbal[i] ? ratio : 1) / series.weight[i];
            double error = random.nextGaussian() * Math.sqrt(variance / (gamma(freedom / 2) / (freedom / 2)));
            series.score[i] = level[series.week[i]] + shocks[series.week[i]] + effect + error;
        }
    }

    private double normal(double middle, double deviation) {
        return middle + deviation * random.nextGaussian();
    }

    /** Scaled inverse chi-squared. */
    private double variance(double degrees, double scale) {
        return degrees * scale / 2 / gamma(degrees / 2);
    }

    private int index(double[] logs) {
        double left = random.nextDouble();
        int i = 0;
        while (i < logs.length - 1 && left >= Math.exp(logs[i])) {
            left -= Math.exp(logs[i]);
            i++;
        }
        return i;
    }

    /** With scale 1, for multiples of a half as the sum of exponentials and a squared normal; else by rejection. */
    private double gamma(double shape) {
        double sum = 0;
        double left = shape;
        while (left >= 1) {
            sum -= Math.log(1 - random.nextDouble());
            left--;
        }
        return left < 1e-9 ? sum : sum + fraction(left);
    }

    /** Ahrens and Dieter 1974, algorithm GS, for shapes under one. */
    private double fraction(double shape) {
        double b = (Math.E + shape) / Math.E;
        while (true) {
            double p = b * random.nextDouble();
            double x = p <= 1 ? Math.pow(p, 1 / shape) : -Math.log((b - p) / shape);
            double accept = p <= 1 ? Math.exp(-x) : Math.pow(x, shape - 1);
            if (random.nextDouble() <= accept) {
                return x;
            }
        }
    }
}
