package org.entente.app.benchmark.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.entente.engine.ontology.Actor;

/**
 * Who is in the news, and with whom: the actor of rank r as often as 1 / (r + 2) (Zipf's law as Mandelbrot has it), but
 * only pairs whose ranks have a small product meet at all. Of 200 actors some 4,600 pairs do, the busiest in one event of
 * a hundred.
 */
final class MadeActors {
    private static final double SHIFT = 2;
    private static final int LARGEST_PRODUCT = 2500;
    private static final int MOST = 200;

    /** Ranks of both, from 0, the smaller first. */
    record Pair(int number, int a, int b) {}

    /** In the order in which they are in the news; others follow them. */
    private static final List<String> FIRST = List.of(
            "USA", "RUS", "CHN", "ISR", "IRN", "UKR", "GBR", "TUR", "DEU", "FRA", "IND", "UNO", "PAK", "SYR", "IRQ",
            "SAU", "AZE", "ARM", "JPN", "KOR", "PRK", "EGY", "NATO", "GEO", "ITA", "POL", "AFG", "EU", "YEM", "LBN");

    private final List<Actor> actors;
    private final List<Pair> pairs = new ArrayList<>();
    private final double[] upTo;

    /** @param known by code and name, without sectors; at most 200 of them are taken */
    MadeActors(Collection<Actor> known) {
        actors = known.stream()
                .sorted((x, y) -> {
                    int byRank = Integer.compare(rank(x), rank(y));
                    return byRank == 0 ? x.code().compareTo(y.code()) : byRank;
                })
                .limit(MOST)
                .toList();
        List<Double> weights = new ArrayList<>();
        for (int a = 0; a < actors.size(); a++) {
            for (int b = a + 1; b < actors.size() && (a + 1) * (b + 1) <= LARGEST_PRODUCT; b++) {
                pairs.add(new Pair(pairs.size(), a, b));
                weights.add(weight(a) * weight(b));
            }
        }
        upTo = cumulated(weights);
    }

    private static int rank(Actor actor) {
        int rank = FIRST.indexOf(actor.code());
        return rank < 0 ? FIRST.size() : rank;
    }

    private static double weight(int rank) {
        return 1 / (rank + 1 + SHIFT);
    }

    static double[] cumulated(List<Double> weights) {
        double[] upTo = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.get(i);
            upTo[i] = sum;
        }
        return upTo;
    }

    /** An index, as often as its weight says. */
    static int drawn(double[] upTo, Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
    }

    int size() {
        return actors.size();
    }

    Actor actor(int rank) {
        return actors.get(rank);
    }

    /** The busiest first, roughly. */
    List<Pair> pairs() {
        return pairs;
    }

    Pair pair(Random random) {
        return pairs.get(drawn(upTo, random));
    }
}
