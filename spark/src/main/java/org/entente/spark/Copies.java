package org.entente.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.entente.app.ingest.Original;
import org.entente.app.store.Likely;
import org.entente.engine.likeness.Signature;
import org.entente.engine.ontology.Article;
import scala.Tuple2;

/**
 * Which articles are copies of earlier ones. Whether one is hangs on the earlier ones that share a key with it and are
 * no copies themselves; so articles that are linked by shared keys are judged together, in their order, as one machine
 * would, and all others need not be looked at.
 */
final class Copies {
    /** An article that is a copy of another, by that one's id. */
    record Copy(long order, String of, double likeness) implements Serializable {}

    private Copies() {}

    static JavaRDD<Copy> of(JavaRDD<Item> items, int partitions) {
        JavaPairRDD<Long, Long> edges =
                items.flatMapToPair(Copies::keys).groupByKey(partitions).flatMapToPair(bucket -> edges(bucket._2));
        JavaPairRDD<Long, Long> components = Components.of(edges, partitions);
        JavaPairRDD<Long, Long> all = components.union(
                components.values().distinct(partitions).mapToPair(least -> new Tuple2<>(least, least)));
        return all.join(items.mapToPair(item -> new Tuple2<>(item.order(), item)), partitions)
                .mapToPair(found -> found._2)
                .groupByKey(partitions)
                .flatMap(component -> judged(component._2));
    }

    private static Iterator<Tuple2<Long, Long>> keys(Item item) {
        List<Tuple2<Long, Long>> keys = new ArrayList<>();
        for (long key : Signature.of(item.article()).keys()) {
            keys.add(new Tuple2<>(key, item.order()));
        }
        return keys.iterator();
    }

    /** Each of those that share a key linked to the first of them. */
    private static Iterator<Tuple2<Long, Long>> edges(Iterable<Long> bucket) {
        long least = Long.MAX_VALUE;
        for (long order : bucket) {
            least = Math.min(least, order);
        }
        List<Tuple2<Long, Long>> edges = new ArrayList<>();
        for (long order : bucket) {
            if (order != least) {
                edges.add(new Tuple2<>(order, least));
            }
        }
        return edges.iterator();
    }

    private static Iterator<Copy> judged(Iterable<Item> component) {
        List<Item> items = new ArrayList<>();
        component.forEach(items::add);
        items.sort(Comparator.comparingLong(Item::order));
        List<Copy> copies = new ArrayList<>();
        Map<Long, List<Earlier>> byKey = new HashMap<>();
        for (Item item : items) {
            Article article = item.article();
            Signature signature = Signature.of(article);
            Optional<Original> original = Original.of(article, signature, likely(signature, byKey));
            if (original.isPresent()) {
                copies.add(new Copy(
                        item.order(), original.get().id(), original.get().likeness()));
            } else {
                Earlier earlier = new Earlier(article, signature);
                for (long key : signature.keys()) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(earlier);
                }
            }
        }
        return copies.iterator();
    }

    private record Earlier(Article article, Signature signature) {}

    private static List<Likely> likely(Signature signature, Map<Long, List<Earlier>> byKey) {
        Set<Earlier> sharing = new LinkedHashSet<>();
        for (long key : signature.keys()) {
            sharing.addAll(byKey.getOrDefault(key, List.of()));
        }
        return sharing.stream()
                .map(earlier -> new Likely(
                        earlier.article().id(),
                        earlier.article().published(),
                        Original.shared(signature.keys(), earlier.signature().keys()),
                        earlier.signature().fingerprint()))
                .toList();
    }
}
