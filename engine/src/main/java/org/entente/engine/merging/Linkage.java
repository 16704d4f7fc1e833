package org.entente.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Clusters of tellings by average linkage (Sokal and Michener, 1958): pairs are taken from the most alike down, and two
 * clusters become one if the mean over all pairs of one from each is enough. A chain, each link of which is alike, is no
 * cluster by that. What forbids a pair forbids the cluster.
 */
final class Linkage {
    private record Link(int a, int b, double sum) {}

    private final Judge judge;

    Linkage(Judge judge) {
        this.judge = judge;
    }

    List<Cluster> cluster(List<Telling> unordered) {
        List<Telling> tellings =
                unordered.stream().sorted(Comparator.comparing(Telling::id)).toList();
        double[][] sums = new double[tellings.size()][tellings.size()];
        List<List<Telling>> clusters = new ArrayList<>();
        int[] home = new int[tellings.size()];
        for (int i = 0; i < tellings.size(); i++) {
            clusters.add(new ArrayList<>(List.of(tellings.get(i))));
            home[i] = i;
        }
        for (Link link : links(tellings, sums)) {
            int into = home[link.a()];
            int from = home[link.b()];
            double pairs =
                    (double) clusters.get(into).size() * clusters.get(from).size();
            if (into != from && sums[into][from] / pairs >= Comparison.ENOUGH) {
                clusters.get(into).addAll(clusters.get(from));
                clusters.get(from).clear();
                for (int i = 0; i < home.length; i++) {
                    home[i] = home[i] == from ? into : home[i];
                    sums[into][i] += sums[from][i];
                    sums[i][into] = sums[into][i];
                }
            }
        }
        return clusters.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(Cluster::new)
                .toList();
    }

    /** The pairs that are alike enough, the most alike first; fills the table of sums between clusters of one. */
    private List<Link> links(List<Telling> tellings, double[][] sums) {
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < tellings.size(); a++) {
            for (int b = a + 1; b < tellings.size(); b++) {
                double sum = judge.sum(tellings.get(a), tellings.get(b));
                sums[a][b] = sum;
                sums[b][a] = sum;
                if (sum >= Comparison.ENOUGH) {
                    links.add(new Link(a, b, sum));
                }
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.sum())
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));
        return links;
    }
}
