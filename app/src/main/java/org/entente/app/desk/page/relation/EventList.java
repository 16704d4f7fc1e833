package org.entente.app.desk.page.relation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sourced;
import org.entente.app.desk.page.relation.Choice.Order;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Pull;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * One page of the events of a relation within a period, and what else can be chosen.
 *
 * @param all how many there are in the period that are chosen
 * @param undated of the relation that lie in no period, as no day of them is known; 0 if every period is meant
 */
public record EventList(
        RelationView view,
        List<Deed> deeds,
        int all,
        int undated,
        List<Context> fields,
        List<PloverType> types,
        List<Status> statuses,
        List<String> sources) {
    static final int LENGTH = 50;

    /**
     * An event as the list shows it.
     *
     * @param score by the table of the view; of no meaning where it is no deed
     * @param reports how many tell it, of what was known then
     * @param pull on the turn that it pulls strongest, in points
     */
    public record Deed(StoredEvent event, double score, int reports, Optional<Double> pull) {}

    /** @param lookup the events of some ids, in any order; one that is gone from the store is left out */
    static EventList of(RelationView view, Outline drawn, Function<List<String>, List<StoredEvent>> lookup) {
        EventColumns events = drawn.events();
        Map<String, Double> pulls = pulls(drawn.course().course());
        int[] chosen = chosen(view, events, pulls);
        int page = Math.min(view.page(), pages(chosen.length));
        int[] shown =
                Arrays.stream(chosen).skip((page - 1L) * LENGTH).limit(LENGTH).toArray();
        Map<String, StoredEvent> found = lookup
                .apply(Arrays.stream(shown).mapToObj(events::id).toList())
                .stream()
                .collect(Collectors.toMap(StoredEvent::id, Function.identity()));
        return new EventList(
                view.onPage(page),
                Arrays.stream(shown)
                        .filter(row -> found.containsKey(events.id(row)))
                        .mapToObj(row -> new Deed(
                                found.get(events.id(row)),
                                events.score(row),
                                events.reports(row),
                                Optional.ofNullable(pulls.get(events.id(row)))))
                        .toList(),
                chosen.length,
                view.period().isAll()
                        ? 0
                        : (int) IntStream.range(0, events.size())
                                .filter(row -> !events.isKnown(row))
                                .count(),
                events.fields(),
                events.types(),
                events.statuses(),
                events.sources());
    }

    private static int[] chosen(RelationView view, EventColumns events, Map<String, Double> pulls) {
        IntStream chosen = IntStream.range(0, events.size())
                .filter(row -> events.isWithin(row, view.period()) && events.isChosen(row, view.choice()));
        return view.choice().order() == Order.NEWEST
                ? chosen.toArray()
                : chosen.boxed()
                        .sorted(order(view.choice().order(), events, pulls))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Of rows, which are in the order of the newest, and stay so where nothing else decides. */
    private static Comparator<Integer> order(Order order, EventColumns events, Map<String, Double> pulls) {
        return switch (order) {
            case NEWEST -> Comparator.naturalOrder();
            case OLDEST -> Comparator.<Integer>comparingInt(events::dayOrLast).thenComparing(events::id);
            case PULL -> Comparator.comparingDouble(row -> -Math.abs(pulls.getOrDefault(events.id(row), 0.0)));
            case BEST -> Comparator.comparingDouble(row -> -events.score(row));
            case WORST -> Comparator.comparingDouble(events::score);
            case TOLD -> Comparator.comparingInt(row -> -events.reports(row));
        };
    }

    /** As it stands beside a turn. */
    static Optional<Deed> of(DyadCourse drawn, Pull pull) {
        return Optional.ofNullable(drawn.events().get(pull.event()))
                .map(told -> deed(drawn, told, Map.of(pull.event(), pull.points())));
    }

    private static Deed deed(DyadCourse drawn, Sourced told, Map<String, Double> pulls) {
        StoredEvent event = told.event();
        double score = event.status().isDeed() ? drawn.score(event) : 0;
        return new Deed(event, score, told.reports(), Optional.ofNullable(pulls.get(event.id())));
    }

    private static Map<String, Double> pulls(Course course) {
        Map<String, Double> pulls = new HashMap<>();
        course.turns().stream()
                .flatMap(turn -> turn.pulls().stream())
                .forEach(pull -> pulls.merge(
                        pull.event(), pull.points(), (one, other) -> Math.abs(one) >= Math.abs(other) ? one : other));
        return pulls;
    }

    public int pages() {
        return pages(all);
    }

    private static int pages(int all) {
        return Math.max(1, (all + LENGTH - 1) / LENGTH);
    }

    public Order[] orders() {
        return Order.values();
    }
}
