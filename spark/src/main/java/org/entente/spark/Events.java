package org.entente.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.entente.app.store.SentReport;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Overrides;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Dyad;
import scala.Tuple2;

/**
 * Reports into events: first those of each dyad by themselves, then those that leave an actor out or the day beside the
 * dyad to which their words point; see {@link Merging#part} and {@link Merging#joined}.
 */
final class Events {
    /** Where the id of the event stands in a row of {@code report}. */
    private static final int EVENT_OF_REPORT = 3;

    /** An event and its reports, as rows. */
    record Made(Object[] event, ArrayList<Object[]> reports) implements Serializable {}

    /** Reports that are one event so far; {@code dyad} is empty if no other may join them, nor they any. */
    private record Cluster(String dyad, boolean named, ArrayList<SentReport> reports) implements Serializable {}

    private Events() {}

    static JavaRDD<Made> of(JavaRDD<Coded> coded, int partitions) {
        JavaPairRDD<String, SentReport> byArticle = coded.flatMapToPair(article -> {
            List<Tuple2<String, SentReport>> reports = new ArrayList<>();
            article.reports().forEach(report -> reports.add(new Tuple2<>(report.article(), report)));
            return reports.iterator();
        });
        JavaPairRDD<String, Object[]> copies = coded.filter(article -> article.copyOf() != null)
                .mapToPair(article -> new Tuple2<>(article.copyOf(), article.article()));
        JavaRDD<Cluster> clusters = byArticle
                .cogroup(copies, partitions)
                .flatMapToPair(of -> withCopies(of._2._1, of._2._2))
                .groupByKey(partitions)
                .flatMap(dyad -> clusters(dyad._2))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Made> alone = clusters.filter(cluster -> cluster.dyad().isEmpty())
                .map(cluster -> made(Merging.alone(tellings(cluster.reports())), byId(cluster.reports())));
        JavaRDD<Made> joined = clusters.filter(cluster -> !cluster.dyad().isEmpty())
                .mapToPair(cluster -> new Tuple2<>(cluster.dyad(), cluster))
                .groupByKey(partitions)
                .flatMap(dyad -> joined(dyad._2));
        return alone.union(joined);
    }

    private static Iterator<Tuple2<String, SentReport>> withCopies(
            Iterable<SentReport> reports, Iterable<Object[]> copies) {
        List<Tuple2<String, SentReport>> out = new ArrayList<>();
        for (SentReport report : reports) {
            copies.forEach(report::copied);
            out.add(new Tuple2<>(name(report.telling().dyad()), report));
        }
        return out.iterator();
    }

    private static String name(Dyad dyad) {
        return dyad.a() + " " + dyad.b();
    }

    private static Iterator<Cluster> clusters(Iterable<SentReport> dyad) {
        Map<String, SentReport> byId = byId(dyad);
        Merging.Part part = new Merging(Overrides.NONE).part(tellings(byId.values()));
        List<Cluster> clusters = new ArrayList<>();
        for (List<Telling> named : part.named()) {
            clusters.add(new Cluster(name(named.get(0).dyad()), true, reports(named, byId)));
        }
        for (List<Telling> loose : part.loose()) {
            Optional<Dyad> home = Merging.joins(loose);
            clusters.add(new Cluster(home.map(Events::name).orElse(""), false, reports(loose, byId)));
        }
        for (Telling timeless : part.timeless()) {
            clusters.add(new Cluster("", false, reports(List.of(timeless), byId)));
        }
        return clusters.iterator();
    }

    private static Iterator<Made> joined(Iterable<Cluster> dyad) {
        Map<String, SentReport> byId = new HashMap<>();
        List<List<Telling>> named = new ArrayList<>();
        List<List<Telling>> loose = new ArrayList<>();
        for (Cluster cluster : dyad) {
            byId.putAll(byId(cluster.reports()));
            (cluster.named() ? named : loose).add(tellings(cluster.reports()));
        }
        return new Merging(Overrides.NONE)
                .joined(loose, named).stream().map(event -> made(event, byId)).iterator();
    }

    private static Made made(Merged event, Map<String, SentReport> byId) {
        List<SentReport> told =
                event.tellings().stream().map(t -> byId.get(t.id())).toList();
        ArrayList<Object[]> rows = new ArrayList<>();
        for (SentReport report : told) {
            Object[] row = report.row().clone();
            row[EVENT_OF_REPORT] = event.id();
            rows.add(row);
        }
        return new Made(SentReport.event(event, told), rows);
    }

    private static List<Telling> tellings(Collection<SentReport> reports) {
        return reports.stream().map(SentReport::telling).toList();
    }

    private static Map<String, SentReport> byId(Iterable<SentReport> reports) {
        Map<String, SentReport> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.telling().id(), report));
        return byId;
    }

    private static ArrayList<SentReport> reports(List<Telling> tellings, Map<String, SentReport> byId) {
        ArrayList<SentReport> reports = new ArrayList<>();
        tellings.forEach(t -> reports.add(byId.get(t.id())));
        return reports;
    }
}
