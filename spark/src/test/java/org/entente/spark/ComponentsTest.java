package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class ComponentsTest {
    @Test
    void everyNodeIsLinkedToTheSmallestOfItsComponent() {
        List<Tuple2<Long, Long>> edges = new ArrayList<>();
        edges.add(new Tuple2<>(7L, 7L));
        // A chain in disorder, a ring, a star and two that are linked twice.
        List<Long> chain = new ArrayList<>();
        for (long node = 100; node < 140; node++) {
            chain.add(node);
        }
        java.util.Collections.shuffle(chain, new Random(1));
        for (int i = 1; i < chain.size(); i++) {
            edges.add(new Tuple2<>(chain.get(i - 1), chain.get(i)));
        }
        for (long node = 200; node < 210; node++) {
            edges.add(new Tuple2<>(node, node == 209 ? 200 : node + 1));
        }
        for (long node = 301; node < 310; node++) {
            edges.add(new Tuple2<>(305L, node));
        }
        edges.add(new Tuple2<>(401L, 400L));
        edges.add(new Tuple2<>(400L, 401L));
        Map<Long, Long> expected = new HashMap<>();
        for (long node = 101; node < 140; node++) {
            expected.put(node, 100L);
        }
        for (long node = 201; node < 210; node++) {
            expected.put(node, 200L);
        }
        for (long node = 302; node < 310; node++) {
            expected.put(node, 301L);
        }
        expected.put(401L, 400L);
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        try {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            assertThat(Components.of(context.parallelizePairs(edges, 3), 3).collectAsMap())
                    .isEqualTo(expected);
            assertThat(Components.of(context.parallelizePairs(List.of(), 1), 2).collectAsMap())
                    .isEmpty();
        } finally {
            spark.stop();
        }
    }
}
