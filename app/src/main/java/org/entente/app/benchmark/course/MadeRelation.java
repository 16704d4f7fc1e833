package org.entente.app.benchmark.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.When;

/**
 * Three years of a relation whose level is known: a random walk by weeks, with a break at a known week in all worlds
 * that have one.
 *
 * @param level of each week
 * @param at week of the break, -1 without one
 * @param height of the break, in points
 */
public record MadeRelation(World world, List<Observation> events, double[] level, int at, double height) {
    public static final Dyad DYAD = new Dyad("AAA", "BBB");
    /** A Monday. */
    public static final LocalDate START = LocalDate.of(2015, 1, 5);

    public static final int WEEKS = 156;
    private static final double YEAR = 52.18;
    private static final int QUARTER = 13;
    /** Of one teller up and of the other down: the level is what the tellers say on the average. */
    private static final double BIAS = 0.75;

    private static final TreeSet<Double> TABLE = table();

    private static TreeSet<Double> table() {
        Collection<org.entente.engine.ontology.Cameo> codes = Ontology.codes().values();
        TreeSet<Double> values = new TreeSet<>();
        codes.forEach(code -> values.add(code.ploverScore()));
        return values;
    }

    /** The last day of its last week. */
    public static LocalDate end() {
        return START.plusWeeks(WEEKS).minusDays(1);
    }

    static MadeRelation of(World world, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] level = new double[WEEKS];
        int at = world.broken() == 0 ? -1 : 60 + random.nextInt(40);
        double height = (random.nextBoolean() ? 1 : -1) * world.broken() * world.noise();
        double x = 1 + 2 * random.nextGaussian();
        for (int t = 0; t < WEEKS; t++) {
            x += t == 0 ? 0 : world.drift() / Math.sqrt(YEAR) * random.nextGaussian();
            x += t == at ? height : 0;
            level[t] = x;
        }
        List<Observation> events = new ArrayList<>();
        boolean silent = false;
        for (int t = 0; t < WEEKS; t++) {
            if (t % QUARTER == 0) {
                silent = world.twist() == World.Twist.GAPS && random.nextDouble() < 1 / 3.0;
            }
            double shock = world.shock() * random.nextGaussian();
            int number = silent ? 0 : poisson(world.rate(), random);
            for (int i = 0; i < number; i++) {
                events.add(event(world, t, i, level[t] + shock, random));
            }
        }
        return new MadeRelation(world, List.copyOf(events), level, at, height);
    }

    private static Observation event(World world, int week, int number, double middle, SplittableRandom random) {
        boolean second =
                world.twist() == World.Twist.BIASED_TELLERS && random.nextDouble() < (week > WEEKS / 2 ? 0.6 : 0.1);
        double score = middle + world.noise() * error(world, random) + bias(world, second);
        LocalDate day = START.plusWeeks(week).plusDays(random.nextInt(7));
        boolean there = random.nextBoolean();
        List<String> tellers =
                world.twist() != World.Twist.BIASED_TELLERS ? List.of() : List.of(second ? "YYY" : "XXX");
        return new Observation(
                day,
                day,
                When.Precision.DAY,
                world.twist() == World.Twist.ROUNDED ? nearest(score) : score,
                true,
                random.nextBoolean(),
                1,
                tellers,
                there ? DYAD.a() : DYAD.b(),
                there ? DYAD.b() : DYAD.a(),
                "e" + week + "-" + number);
    }

    private static double bias(World world, boolean second) {
        return world.twist() != World.Twist.BIASED_TELLERS ? 0 : second ? -BIAS : BIAS;
    }

    /** Of variance 1. */
    private static double error(World world, SplittableRandom random) {
        double normal = random.nextGaussian();
        if (world.twist() != World.Twist.HEAVY_TAILS) {
            return normal;
        }
        double chi = 0;
        for (int i = 0; i < 4; i++) {
            double z = random.nextGaussian();
            chi += z * z;
        }
        return normal / Math.sqrt(chi / 4) / Math.sqrt(2);
    }

    private static double nearest(double score) {
        Double below = TABLE.floor(score);
        Double above = TABLE.ceiling(score);
        if (below == null || above == null) {
            return below == null ? above : below;
        }
        return score - below < above - score ? below : above;
    }

    private static int poisson(double mean, SplittableRandom random) {
        double limit = Math.exp(-mean);
        int number = 0;
        for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
            number++;
        }
        return number;
    }
}
