package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final int[] RANKS = {0, 19, 20, 99, 100, 299, 300, 399};

    @Test
    void whatIsAskedForStandsWhereSortingWouldPutIt() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int different = 1 + random.nextInt(i + 1);
            float[] values = new float[400];
            for (int k = 0; k < values.length; k++) {
                values[k] = different > 300 ? (float) random.nextGaussian() : random.nextInt(different);
            }
            holds(values);
        }
    }

    @Test
    void valuesInOrderOrInReverse() {
        float[] values = new float[400];
        for (int k = 0; k < values.length; k++) {
            values[k] = k;
        }
        holds(values);
        for (int k = 0; k < values.length; k++) {
            values[k] = -k;
        }
        holds(values);
    }

    private static void holds(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] given = values.clone();
        Ranks.select(given, RANKS);
        for (int rank : RANKS) {
            assertThat(given[rank]).isEqualTo(sorted[rank]);
        }
        Arrays.sort(given);
        assertThat(given).isEqualTo(sorted);
    }
}
