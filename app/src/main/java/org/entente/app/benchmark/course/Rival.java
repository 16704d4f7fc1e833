package org.entente.app.benchmark.course;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * A simple forecast of the next week's mean score, with the best that can be done for it: its own memory, and an error
 * whose size, share that does not shrink with the number of events, and tail are the likeliest of the past.
 */
final class Rival {
    /** How the past is summed up. */
    enum Kind {
        ROLLING("rolling mean", new double[] {4, 8, 13, 26, 52, 104}),
        EXPONENTIAL("exponential average", new double[] {0.02, 0.05, 0.1, 0.2, 0.3, 0.5}),
        LAST("last value", new double[] {1});

        private final String label;
        private final double[] memories;

        Kind(String label, double[] memories) {
            this.label = label;
            this.memories = memories;
        }

        String label() {
            return label;
        }
    }

    /** A week with events. */
    record Week(int index, int events, double mean) {}

    private static final double[] SHARES = {0, 0.1, 0.2, 0.35, 0.5, 0.75, 1};
    private static final double[] FREEDOMS = {3, 5, 10, Double.POSITIVE_INFINITY};
    private static final double[] SCALES = {0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15};
    private static final int LEAST = 4;

    private final Kind kind;
    private double memory;
    private double scale = 3;
    private double share = 0.3;
    private double freedom = 5;

    Rival(Kind kind) {
        this.kind = kind;
        memory = kind.memories[kind.memories.length / 2];
    }

    /** Chooses all of it by the likelihood of the past, told one week ahead. */
    void fit(List<Week> past) {
        double best = Double.NEGATIVE_INFINITY;
        for (double m : kind.memories) {
            double[] off = new double[past.size()];
            int from = Math.min(LEAST, past.size());
            for (int i = from; i < off.length; i++) {
                off[i] = past.get(i).mean()
                        - middle(past.subList(0, i), past.get(i).index(), m);
            }
            for (double r : SHARES) {
                double squares = 0;
                for (int i = from; i < off.length; i++) {
                    squares += off[i] * off[i] / relative(past.get(i).events(), r);
                }
                double deviation = Math.max(0.05, Math.sqrt(squares / Math.max(1, off.length - from)));
                for (double v : FREEDOMS) {
                    for (double s : v == Double.POSITIVE_INFINITY ? new double[] {1} : SCALES) {
                        double sum = 0;
                        for (int i = from; i < off.length; i++) {
                            double spread = s
                                    * deviation
                                    * Math.sqrt(relative(past.get(i).events(), r));
                            sum += logDensity(off[i], spread, v);
                        }
                        if (sum > best) {
                            best = sum;
                            memory = m;
                            share = r;
                            freedom = v;
                            scale = s * deviation;
                        }
                    }
                }
            }
        }
    }

    /** Log density of the mean of a week with events, given the weeks before it. */
    double logDensity(List<Week> past, Week week) {
        return logDensity(
                week.mean() - middle(past, week.index(), memory),
                scale * Math.sqrt(relative(week.events(), share)),
                freedom);
    }

    private static double relative(int events, double share) {
        return share + (1 - share) / events;
    }

    private double middle(List<Week> past, int now, double m) {
        return switch (kind) {
            case LAST -> past.get(past.size() - 1).mean();
            case ROLLING -> rolling(past, now, m);
            case EXPONENTIAL -> exponential(past, m);
        };
    }

    private static double rolling(List<Week> past, int now, double window) {
        double sum = 0;
        int events = 0;
        for (int i = past.size() - 1; i >= 0 && past.get(i).index() >= now - window; i--) {
            sum += past.get(i).mean() * past.get(i).events();
            events += past.get(i).events();
        }
        return events == 0 ? past.get(past.size() - 1).mean() : sum / events;
    }

    private static double exponential(List<Week> past, double weight) {
        double level = past.get(0).mean();
        // What lies further back than this weighs nothing.
        for (int i = Math.max(1, past.size() - (int) (12 / weight)); i < past.size(); i++) {
            level += weight * (past.get(i).mean() - level);
        }
        return level;
    }

    private static double logDensity(double off, double spread, double freedom) {
        double z = off / spread;
        return freedom == Double.POSITIVE_INFINITY
                ? -(Math.log(2 * Math.PI) + z * z) / 2 - Math.log(spread)
                : norm(freedom) - (freedom + 1) / 2 * Math.log1p(z * z / freedom) - Math.log(spread);
    }

    private static double norm(double freedom) {
        return Gamma.logGamma((freedom + 1) / 2) - Gamma.logGamma(freedom / 2) - Math.log(freedom * Math.PI) / 2;
    }

    /** All three. */
    static List<Rival> all() {
        List<Rival> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.add(new Rival(kind));
        }
        return all;
    }
}
