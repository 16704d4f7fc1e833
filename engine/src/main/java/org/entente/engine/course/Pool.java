package org.entente.engine.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What relations are like, from many dyads by moments: how deeds scatter within weeks, how neighbouring weeks differ
 * beyond that, how quarters differ that lie one or two quarters apart, and how dyads differ. A simple empirical Bayes
 * (Morris 1983, JASA 78(381), 47-55): a dyad with few deeds then borrows what it cannot tell itself. The more dyads
 * there are, the less counts {@link Prior#PLAIN}.
 */
public final class Pool {
    /** A dyad with fewer deeds tells nothing here. */
    public static final int LEAST_DEEDS = 10;

    /** So many dyads weigh as much as what is thought without any. */
    private static final double PLAIN_DYADS = 5;
    /** And so many deeds, or so many pairs of quarters that show the level without noise. */
    private static final double PLAIN_DEEDS = 20;

    private static final double PLAIN_PAIRS = 20;
    /** Beyond so much evidence a dyad counts little more: none speaks for the others. */
    private static final double ENOUGH = 100;
    /** Squares of normal deviates are capped here, so that the few quarters with a jump between them say little. */
    private static final double CAP = 9;
    /** Mean of such capped squares. */
    private static final double CAPPED = 0.9942;

    /** What goes further in a year goes by jumps. */
    private static final double LEAST_DRIFT = 0.2;

    private static final double MOST_DRIFT = 1.2;
    private static final double LEAST_SHOCK = 0.1;
    private static final double LEAST_NOISE = 0.1;

    private final List<Dyad> dyads = new ArrayList<>();

    private record Dyad(List<Quarter> quarters, int deeds, double mean, double squares, int freedom) {
        /** Variance of its deeds within a week, drawn to that of all where it has few. */
        double within(double all) {
            return (squares + 20 * all) / (freedom + 20);
        }
    }

    private record Pair(double square, double noise, double steps) {
        /** How much of its square is the level's, if that drifts by a point a year. */
        double weight() {
            return steps / (noise + steps);
        }
    }

    /** Adds a dyad by its quarters that have deeds, in order. */
    public void add(List<Quarter> quarters) {
        int deeds = quarters.stream().mapToInt(Quarter::deeds).sum();
        if (deeds >= LEAST_DEEDS) {
            double sum =
                    quarters.stream().mapToDouble(q -> q.deeds() * q.mean()).sum();
            double squares = quarters.stream().mapToDouble(Quarter::squares).sum();
            int freedom = quarters.stream().mapToInt(Quarter::freedom).sum();
            dyads.add(new Dyad(List.copyOf(quarters), deeds, sum / deeds, squares, freedom));
        }
    }

    /** Adds a dyad by its observations; only dated deeds count. */
    public void addObserved(List<Observation> observations) {
        List<Observation> deeds =
                observations.stream().filter(o -> o.deed() && o.isDated()).toList();
        if (deeds.size() >= LEAST_DEEDS) {
            var last = deeds.stream()
                    .map(Observation::middle)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            add(Quarter.of(new Series(deeds, deeds.get(0).source(), last)));
        }
    }

    /** How many dyads it has that tell something. */
    public int size() {
        return dyads.size();
    }

    /** What it says together. */
    public Prior prior() {
        if (dyads.isEmpty()) {
            return Prior.PLAIN;
        }
        double noise = noise();
        double drift = Prior.PLAIN.drift();
        double shock = Prior.PLAIN.shock();
        for (int round = 0; round < 3; round++) {
            shock = shock(noise, drift);
            drift = drift(noise, shock);
        }
        double mean = blend(dyads.stream().mapToDouble(Dyad::mean).average().orElseThrow(), Prior.PLAIN.mean());
        return new Prior(
                rounded(mean),
                rounded(spread(mean, noise)),
                rounded(noise),
                rounded(shock),
                rounded(drift),
                Prior.PLAIN.jump(),
                Prior.PLAIN.jumps(),
                Prior.PLAIN.strength());
    }

    /** More digits would say no more, and change a course with every event that is added to another. */
    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private double blend(double found, double plain) {
        return (dyads.size() * found + PLAIN_DYADS * plain) / (dyads.size() + PLAIN_DYADS);
    }

    private double noise() {
        double over = PLAIN_DEEDS * Prior.PLAIN.noise() * Prior.PLAIN.noise();
        double under = PLAIN_DEEDS;
        for (Dyad dyad : dyads) {
            double capped = ENOUGH / (ENOUGH + dyad.freedom);
            over += capped * dyad.squares;
            under += capped * dyad.freedom;
        }
        return Math.max(LEAST_NOISE, Math.sqrt(over / under));
    }

    private double shock(double noise, double drift) {
        double all = noise * noise;
        double step = drift * drift / Prior.YEAR;
        double over = PLAIN_DEEDS * Prior.PLAIN.shock() * Prior.PLAIN.shock();
        double under = PLAIN_DEEDS;
        for (Dyad dyad : dyads) {
            double excess = 0;
            double weight = 0;
            for (Quarter q : dyad.quarters) {
                excess += q.near() - dyad.within(all) * q.nearInverse() - step * q.nearGap();
                weight += q.nearWeight();
            }
            double capped = ENOUGH / (ENOUGH + weight);
            over += capped * excess / 2;
            under += capped * weight;
        }
        return Math.max(LEAST_SHOCK, Math.sqrt(Math.max(0, over / under)));
    }

    /** The drift at which the quarters differ as they should, found by halving. */
    private double drift(double noise, double shock) {
        List<Pair> pairs = pairs(noise * noise, shock * shock);
        double low = LEAST_DRIFT;
        double high = MOST_DRIFT;
        if (pairs.isEmpty()) {
            return Prior.PLAIN.drift();
        }
        for (int i = 0; i < 30; i++) {
            double middle = Math.sqrt(low * high);
            if (meanRatio(pairs, middle) > CAPPED) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double told = pairs.stream().mapToDouble(Pair::weight).sum();
        return Math.exp((told * Math.log(low) + PLAIN_PAIRS * Math.log(Prior.PLAIN.drift())) / (told + PLAIN_PAIRS));
    }

    private List<Pair> pairs(double all, double shock) {
        List<Pair> pairs = new ArrayList<>();
        for (Dyad dyad : dyads) {
            double within = dyad.within(all);
            for (int i = 0; i < dyad.quarters.size(); i++) {
                for (int j = i + 1; j < dyad.quarters.size(); j++) {
                    Quarter a = dyad.quarters.get(i);
                    Quarter b = dyad.quarters.get(j);
                    int apart = b.index() - a.index();
                    if (apart > 2) {
                        break;
                    }
                    double off = b.mean() - a.mean();
                    pairs.add(new Pair(
                            off * off,
                            within * (1.0 / a.deeds() + 1.0 / b.deeds()) + shock * (share(a) + share(b)),
                            Quarter.WEEKS * (apart - 1 / 3.0) / Prior.YEAR));
                }
            }
        }
        return pairs;
    }

    /** What is left of the shocks' variance in a quarter's mean. */
    private static double share(Quarter quarter) {
        return quarter.clusters() / ((double) quarter.deeds() * quarter.deeds());
    }

    /** Mean of the squared differences over their expectation, capped, and weighted by how much of it is the level's. */
    private static double meanRatio(List<Pair> pairs, double drift) {
        double sum = 0;
        double weights = 0;
        for (Pair pair : pairs) {
            sum += pair.weight() * Math.min(CAP, pair.square / (pair.noise + drift * drift * pair.steps));
            weights += pair.weight();
        }
        return sum / weights;
    }

    private double spread(double mean, double noise) {
        double sum = PLAIN_DYADS * Prior.PLAIN.spread() * Prior.PLAIN.spread();
        double weights = PLAIN_DYADS;
        for (Dyad dyad : dyads) {
            double off = dyad.mean - mean;
            sum += Math.max(0, off * off - noise * noise / dyad.deeds);
            weights++;
        }
        return Math.max(0.5, Math.sqrt(sum / weights));
    }
}
