package org.entente.app.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Deeds of the same root code between the same two actors on the same known day are one event, told by several articles.
 * An article that tells two such deeds means two: its first is matched with the first of the others, its second with the
 * second.
 */
final class SameDay implements Merging {
    private static final Comparator<Told> WITHIN_ARTICLE =
            Comparator.comparing(Told::code).thenComparing(Told::ordinal);

    @Override
    public List<List<Told>> events(List<Told> reports) {
        Map<String, List<Told>> byDeed = new TreeMap<>();
        List<Told> sorted = new ArrayList<>(reports);
        sorted.sort(WITHIN_ARTICLE);
        Map<String, Integer> numbers = new HashMap<>();
        for (Told report : sorted) {
            byDeed.computeIfAbsent(deed(report, numbers), key -> new ArrayList<>())
                    .add(report);
        }
        byDeed.values().forEach(event -> event.sort(Told.IN_ORDER));
        return List.copyOf(byDeed.values());
    }

    /** Reports with the same key are one event. */
    private static String deed(Told report, Map<String, Integer> numbers) {
        boolean merges = report.isDeed()
                && report.precision().equals("day")
                && !report.target().equals("---");
        if (!merges) {
            return "alone " + report.article() + " " + report.ordinal();
        }
        String root = "root " + report.code().substring(0, 2) + " ";
        return root + numbers.merge(root + report.article(), 1, Integer::sum);
    }
}
