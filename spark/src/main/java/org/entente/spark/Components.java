package org.entente.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The connected components of a graph, by the stars of Kiveris et al., "Connected Components in MapReduce and Beyond"
 * (2014): every node ends up linked to the smallest of its component, after a number of rounds that grows with the
 * logarithm of the longest path.
 */
final class Components {
    private Components() {}

    /**
     * For each node but the smallest of a component, that smallest one.
     *
     * @param edges in either direction; loops and repetitions do no harm
     */
    static JavaPairRDD<Long, Long> of(JavaPairRDD<Long, Long> edges, int partitions) {
        JavaPairRDD<Long, Long> now = edges.filter(e -> !e._1.equals(e._2)).distinct(partitions);
        long[] before = {-1, -1};
        while (true) {
            JavaPairRDD<Long, Long> next =
                    small(large(now, partitions), partitions).persist(StorageLevel.MEMORY_AND_DISK());
            // An edge only ever moves to smaller nodes: when the sums stay, all stays.
            long count = next.count();
            long sum = count == 0 ? 0 : next.map(e -> e._1 * 31 + e._2 * 7).reduce(Long::sum);
            boolean settled = count == before[0] && sum == before[1];
            if (before[0] >= 0) {
                now.unpersist();
            }
            if (settled) {
                return next;
            }
            before = new long[] {count, sum};
            now = next;
        }
    }

    /** Each node links its larger neighbours to the smallest of its neighbourhood. */
    private static JavaPairRDD<Long, Long> large(JavaPairRDD<Long, Long> edges, int partitions) {
        return edges.flatMapToPair(e -> List.of(e, e.swap()).iterator())
                .groupByKey(partitions)
                .flatMapToPair(star -> {
                    long least = least(star);
                    List<Tuple2<Long, Long>> out = new ArrayList<>();
                    for (long neighbour : star._2) {
                        if (neighbour > star._1) {
                            out.add(new Tuple2<>(neighbour, least));
                        }
                    }
                    return out.iterator();
                })
                .distinct(partitions);
    }

    /** Each node links itself and its smaller neighbours to the smallest of them. */
    private static JavaPairRDD<Long, Long> small(JavaPairRDD<Long, Long> edges, int partitions) {
        return edges.mapToPair(e -> e._1 >= e._2 ? e : e.swap())
                .groupByKey(partitions)
                .flatMapToPair(star -> {
                    long least = least(star);
                    List<Tuple2<Long, Long>> out = new ArrayList<>();
                    out.add(new Tuple2<>(star._1, least));
                    for (long neighbour : star._2) {
                        if (neighbour != least) {
                            out.add(new Tuple2<>(neighbour, least));
                        }
                    }
                    return out.iterator();
                })
                .distinct(partitions);
    }

    private static long least(Tuple2<Long, Iterable<Long>> star) {
        long least = star._1;
        for (Iterator<Long> i = star._2.iterator(); i.hasNext(); ) {
            least = Math.min(least, i.next());
        }
        return least;
    }
}
