package org.entente.app.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.merging.Comparison;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Overrides;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;

/** One group of articles, read by the whole coder and merged. */
final class MergeTrial {
    private final Coverage.Group group;
    private final List<Reading> readings;
    private final Merging merging = new Merging(Overrides.NONE);
    private final List<Telling> tellings = new ArrayList<>();
    /** The number of the merged event by the id of the telling. */
    private final Map<String, Integer> events = new HashMap<>();
    /** The ids of the tellings that a mark stands for, by the mark's name. */
    private final Map<String, Set<String>> told = new LinkedHashMap<>();

    MergeTrial(Coverage.Group group, Subject subject) {
        this.group = group;
        readings = group.articles().stream().map(subject::read).toList();
        readings.forEach(r -> r.events().forEach(e -> tellings.add(Telling.of(r, e))));
        int number = 0;
        for (Merged merged : merging.merge(tellings)) {
            int event = number++;
            merged.tellings().forEach(t -> events.put(t.id(), event));
        }
        for (Coverage.Mention m : group.mentions()) {
            told.put(m.name(), told(m, readings.get(m.article() - 1)));
        }
    }

    Merges.Judged judged() {
        Partition answer = partition();
        return new Merges.Judged(group, answer, why(answer));
    }

    /** Those whose trigger is marked, else the only one of the marked sentence. */
    private static Set<String> told(Coverage.Mention mention, Reading reading) {
        Set<String> marked = reading.events().stream()
                .filter(e -> e.evidence().stream().anyMatch(t -> t.span().overlaps(mention.span())))
                .map(Event::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> beside = reading.events().stream()
                .filter(e -> e.evidence().stream()
                        .anyMatch(t -> reading.sentences().get(t.sentence()).contains(mention.span())))
                .map(Event::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return marked.isEmpty() && beside.size() == 1 ? beside : marked;
    }

    /** One mark may stand for several events, as a meeting of three does: tellings that share one of them are of one. */
    private Partition partition() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        Map<Integer, Integer> partOfEvent = new HashMap<>();
        int next = 0;
        for (Map.Entry<String, Set<String>> entry : told.entrySet()) {
            Set<Integer> of = entry.getValue().stream().map(events::get).collect(Collectors.toCollection(TreeSet::new));
            Set<Integer> known = of.stream()
                    .filter(partOfEvent::containsKey)
                    .map(partOfEvent::get)
                    .collect(Collectors.toCollection(TreeSet::new));
            int part = known.isEmpty() ? next++ : known.iterator().next();
            parts.replaceAll((name, p) -> known.contains(p) ? part : p);
            partOfEvent.replaceAll((event, p) -> known.contains(p) ? part : p);
            of.forEach(event -> partOfEvent.put(event, part));
            if (!of.isEmpty()) {
                parts.put(entry.getKey(), part);
            }
        }
        return new Partition(parts);
    }

    /** For each pair that is answered wrong, what the merger saw in it. */
    private List<String> why(Partition answer) {
        List<String> why = new ArrayList<>();
        for (Coverage.Mention a : group.mentions()) {
            for (Coverage.Mention b : group.mentions()) {
                boolean found = answer.holds(a.name()) && answer.holds(b.name());
                boolean wrong = answer.isOne(a.name(), b.name()) != (a.event() == b.event());
                if (a.article() < b.article() && found && wrong) {
                    why.add(a.name() + " and " + b.name() + ": "
                            + written(best(told.get(a.name()), told.get(b.name()))));
                }
            }
        }
        return why;
    }

    /** The comparison of one telling from each that speaks most for one event. */
    private Comparison best(Set<String> some, Set<String> others) {
        return of(some).stream()
                .flatMap(a -> of(others).stream().map(b -> merging.compare(a, b)))
                .max(Comparator.comparing((Comparison c) -> c.barrier().isEmpty())
                        .thenComparing(Comparison::sum))
                .orElseThrow();
    }

    private List<Telling> of(Set<String> ids) {
        return tellings.stream().filter(t -> ids.contains(t.id())).toList();
    }

    private static String written(Comparison c) {
        return c.barrier()
                .map(Comparison.Barrier::reason)
                .orElseGet(() -> String.format(Locale.ROOT, "%.1f: ", c.sum())
                        + c.features().stream()
                                .map(f -> String.format(Locale.ROOT, "%s %+.1f (%s)", f.name(), f.weight(), f.detail()))
                                .collect(Collectors.joining(", ")));
    }
}
