package org.entente.app.desk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.render.MergedText;
import org.entente.app.store.MergedStory;
import org.entente.app.store.StoredEvent;
import org.entente.engine.merging.Comparison;
import org.entente.engine.merging.Feature;

/**
 * Why the reports of an event are one, in words.
 *
 * @param pairs of its reports; where there are many, only those with the first
 * @param all whether these are all pairs
 * @param misses reports that nearly are of it
 */
public record Merging(
        StoredEvent event, List<MergedStory.Telling> tellings, List<Pair> pairs, boolean all, List<Miss> misses) {
    private static final int FEW = 5;

    /** Weights nearer to nothing than this are not told. */
    private static final double LEAST = 0.05;

    /**
     * Two reports by their numbers from 1.
     *
     * @param verdict {@code "+3.4"}, or why they are not one by themselves
     */
    public record Pair(int a, int b, String verdict, List<String> reasons) {}

    /** @param why it is not of the event */
    public record Miss(MergedStory.Telling telling, String why, List<String> reasons) {}

    static Merging of(MergedStory story) {
        Map<String, Integer> numbers = new HashMap<>();
        story.tellings().forEach(telling -> numbers.put(telling.id(), numbers.size() + 1));
        boolean all = story.tellings().size() <= FEW;
        List<Pair> pairs = story.pairs().stream()
                .map(pair -> pair(pair, numbers))
                .filter(pair -> all || pair.a() == 1)
                .sorted((a, b) -> a.a() != b.a() ? Integer.compare(a.a(), b.a()) : Integer.compare(a.b(), b.b()))
                .toList();
        List<Miss> misses = story.misses().stream()
                .map(miss -> new Miss(miss.telling(), MergedText.reason(miss), reasons(miss.comparison())))
                .toList();
        return new Merging(story.event(), story.tellings(), pairs, all, misses);
    }

    /** The mean from which on reports are taken for one event. */
    public String enough() {
        return weight(Comparison.ENOUGH);
    }

    private static Pair pair(Comparison pair, Map<String, Integer> numbers) {
        int a = numbers.getOrDefault(pair.a().id(), 0);
        int b = numbers.getOrDefault(pair.b().id(), 0);
        String verdict = pair.barrier()
                .map(barrier -> "not by themselves: " + barrier.reason())
                .orElseGet(() -> weight(pair.sum()));
        return new Pair(Math.min(a, b), Math.max(a, b), verdict, reasons(pair));
    }

    private static List<String> reasons(Comparison pair) {
        return pair.features().stream()
                .filter(feature -> Math.abs(feature.weight()) >= LEAST)
                .map(Merging::reason)
                .collect(Collectors.toList());
    }

    private static String reason(Feature feature) {
        return feature.name() + " " + weight(feature.weight()) + " (" + feature.detail() + ")";
    }

    private static String weight(double weight) {
        return String.format(Locale.ROOT, "%+.1f", weight).replace('-', '\u2212');
    }
}
