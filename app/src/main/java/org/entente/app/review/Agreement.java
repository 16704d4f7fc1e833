package org.entente.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Slot;
import org.entente.app.judgement.Verdict;

/**
 * How well coders agree, over all events of a round and over those of each type: in the verdict, and, where they hold that
 * there is an event, in each part of it.
 *
 * @param what {@code "verdict"}, {@code "event"} (whether there is one), {@code "type"}, or a part
 * @param category the type of the events as they were coded; empty for all
 * @param units how many events have what was said by two coders or more
 * @param alpha Krippendorff's; empty where it is not defined
 * @param interval by bootstrap
 * @param same the share of pairs of judgements that are the same, 0 to 1
 */
public record Agreement(
        String what,
        String category,
        int units,
        Optional<Double> alpha,
        Optional<Interval> interval,
        Optional<Double> same) {
    private interface Said {
        Optional<String> by(Opinion opinion);
    }

    private static final Map<String, Said> QUESTIONS = questions();

    private static Map<String, Said> questions() {
        Map<String, Said> questions = new LinkedHashMap<>();
        questions.put("verdict", o -> Optional.of(o.judgement().verdict().code()));
        questions.put("event", o -> Optional.of(holds(o) ? "event" : "none"));
        questions.put("type", o -> Optional.of(o.coding().type()).filter(type -> holds(o)));
        for (Slot slot : Slot.ALL) {
            questions.put(slot.code(), o -> Optional.of(slot.of(o.coding())).filter(value -> holds(o)));
        }
        return questions;
    }

    private static boolean holds(Opinion opinion) {
        return opinion.judgement().verdict() != Verdict.REJECT;
    }

    /**
     * All of them, those over all events first.
     *
     * @param items for each event what its coders hold of it, with its type
     * @param seed of the bootstrap
     */
    static List<Agreement> of(List<Item> items, long seed) {
        List<Agreement> all = new ArrayList<>(of("", items, seed));
        Map<String, List<Item>> byType = new TreeMap<>();
        items.forEach(item ->
                byType.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item));
        if (byType.size() > 1) {
            byType.forEach((type, of) -> all.addAll(of(type, of, seed)));
        }
        return all;
    }

    /** What coders hold of an event that was coded as of this type. */
    record Item(String type, Collection<Opinion> opinions) {}

    private static List<Agreement> of(String category, List<Item> items, long seed) {
        List<Agreement> rows = new ArrayList<>();
        QUESTIONS.forEach((what, said) -> {
            List<List<String>> units = items.stream()
                    .map(item -> item.opinions().stream()
                            .flatMap(opinion -> said.by(opinion).stream())
                            .toList())
                    .toList();
            rows.add(new Agreement(
                    what,
                    category,
                    Krippendorff.comparable(units),
                    Krippendorff.alpha(units),
                    Bootstrap.interval(units, seed),
                    same(units)));
        });
        return rows;
    }

    private static Optional<Double> same(List<List<String>> units) {
        long same = 0;
        long pairs = 0;
        for (List<String> unit : units) {
            for (int a = 0; a < unit.size(); a++) {
                for (int b = a + 1; b < unit.size(); b++) {
                    pairs++;
                    same += unit.get(a).equals(unit.get(b)) ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of((double) same / pairs);
    }
}
