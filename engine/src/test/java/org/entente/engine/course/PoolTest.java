package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.engine.course.Course.Point;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final LocalDate START = LocalDate.of(2015, 1, 5);
    private static final int WEEKS = 208;

    @Test
    void withoutDyadsNothingIsLearnt() {
        Pool pool = new Pool();
        pool.addObserved(dyad(1, 9, 3, 1, 0.5).subList(0, 9));

        assertThat(pool.size()).isZero();
        assertThat(pool.prior()).isEqualTo(Prior.PLAIN);
    }

    @Test
    void whatDyadsWereMadeOfIsFoundAgain() {
        Prior prior = pool(60, 5, 2, 1, 0.6).prior();

        assertThat(prior.noise()).isCloseTo(2, within(0.15));
        assertThat(prior.shock()).isCloseTo(1, within(0.2));
        assertThat(prior.drift()).isCloseTo(0.6, within(0.25));
    }

    @Test
    void theNoiseOfSparseDyadsIsFoundTogether() {
        assertThat(pool(100, 0.4, 1, 0.1, 0.3).prior().noise()).isCloseTo(1, within(0.3));
    }

    @Test
    void wildDyadsDriftFurtherThanQuietOnes() {
        assertThat(pool(40, 5, 2, 0.5, 1).prior().drift())
                .isGreaterThan(2 * pool(40, 5, 2, 0.5, 0.2).prior().drift());
    }

    @Test
    void aDyadWithTenDeedsHasNarrowerBandsAmongQuietOnes() {
        List<Observation> few = dyad(7, 10, 0.05, 1, 0.3);

        assertThat(width(few, pool(40, 3, 1, 0.2, 0.3).prior()))
                .isLessThan(0.8 * width(few, pool(40, 3, 5, 2, 1).prior()));
    }

    private static double width(List<Observation> deeds, Prior prior) {
        Course course =
                CourseModel.plain(prior).course(new Dyad("A", "B"), false, "t", deeds, LocalDate.of(2030, 1, 1), null);
        return course.weeks().stream()
                .mapToDouble((Point point) -> point.hi90() - point.lo90())
                .average()
                .orElseThrow();
    }

    private static Pool pool(int dyads, double rate, double noise, double shock, double drift) {
        Pool pool = new Pool();
        for (int i = 0; i < dyads; i++) {
            pool.addObserved(dyad(i, Integer.MAX_VALUE, rate, noise, shock, drift));
        }
        return pool;
    }

    private static List<Observation> dyad(long seed, int most, double rate, double noise, double drift) {
        List<Observation> all = dyad(seed, most, Math.max(rate, 0.3), noise, 0.2, drift);
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<Observation> dyad(long seed, int most, double rate, double noise, double shock, double drift) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<Observation> deeds = new ArrayList<>();
        double level = random.nextGaussian();
        for (int t = 0; t < WEEKS && deeds.size() < most; t++) {
            level += drift / Math.sqrt(Prior.YEAR) * random.nextGaussian();
            double week = level + shock * random.nextGaussian();
            int number = 0;
            for (int k = 0; k < 20; k++) {
                number += random.nextDouble() < rate / 20 ? 1 : 0;
            }
            for (int i = 0; i < number; i++) {
                LocalDate day = START.plusWeeks(t);
                double score = week + noise * random.nextGaussian();
                deeds.add(new Observation(
                        day, day, When.Precision.DAY, score, true, false, 1, List.of(), "A", "B", "e" + t + "." + i));
            }
        }
        return deeds;
    }
}
