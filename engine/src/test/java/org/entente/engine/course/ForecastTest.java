package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    @Test
    void theDensityOfTheNextWeekIntegratesToOne() {
        Forecast forecast = past(2);
        double sum = 0;
        for (double mean = -40; mean < 40; mean += 0.25) {
            sum += 0.25 * Math.exp(forecast.logDensity(mean, 3));
        }

        assertThat(sum).isCloseTo(1, within(0.05));
    }

    @Test
    void whatLiesNearTheLevelIsLikeliest() {
        Forecast forecast = past(2);

        assertThat(forecast.logDensity(2, 5)).isGreaterThan(forecast.logDensity(-2, 5) + 1);
    }

    @Test
    void aMeanOfManyDeedsIsKnownBetter() {
        assertThat(past(2).logDensity(2, 30)).isGreaterThan(past(2).logDensity(2, 1) + 0.5);
    }

    @Test
    void whatPassesIsLearnt() {
        Forecast forecast = past(2);
        double before = forecast.logDensity(-4, 5);
        for (int week = 0; week < 6; week++) {
            forecast.pass(week(104 + week, -4, new Random(week)));
        }

        assertThat(forecast.logDensity(-4, 5)).isGreaterThan(before + 2);
    }

    @Test
    void silenceWidens() {
        Forecast forecast = past(2);
        double before = forecast.logDensity(2, 30);
        for (int week = 0; week < 104; week++) {
            forecast.pass(List.of());
        }

        assertThat(forecast.logDensity(2, 30)).isLessThan(before - 0.2);
    }

    private static Forecast past(double level) {
        Random random = new Random(1);
        List<Observation> deeds = new ArrayList<>();
        for (int t = 0; t < 104; t++) {
            deeds.addAll(week(t, level, random));
        }
        return new Forecast(Prior.PLAIN, 1, deeds, "A", START.plusWeeks(104).minusDays(1));
    }

    private static List<Observation> week(int week, double level, Random random) {
        List<Observation> deeds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LocalDate day = START.plusWeeks(week);
            double score = level + 1.5 * random.nextGaussian();
            deeds.add(new Observation(
                    day, day, When.Precision.DAY, score, true, false, 1, List.of(), "A", "B", "e" + week + "." + i));
        }
        return deeds;
    }
}
