package org.entente.app.desk.page.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Side;
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

    static EventList of(RelationView view, DyadCourse drawn) {
        Map<String, Double> pulls = pulls(drawn.course());
        List<Sourced> between = drawn.events().values().stream()
                .filter(told -> isDirected(drawn, told.event()))
                .toList();
        List<Deed> chosen = between.stream()
                .filter(told -> view.period().meets(told.event().when()))
                .filter(told -> isChosen(view.choice(), told.event()))
                .map(told -> deed(drawn, told, pulls))
                .sorted(order(view.choice().order()))
                .toList();
        int page = Math.min(view.page(), pages(chosen.size()));
        return new EventList(
                view.onPage(page),
                chosen.stream().skip((page - 1L) * LENGTH).limit(LENGTH).toList(),
                chosen.size(),
                view.period().isAll()
                        ? 0
                        : (int) between.stream()
                                .filter(told -> !told.event().when().isKnown())
                                .count(),
                offered(between, event -> event.contexts().stream()),
                offered(between, event -> event.code().type().stream()),
                offered(between, event -> Stream.of(event.status())),
                offered(between, event -> Stream.of(event.source().code())));
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

    /** Of a directed course, whether it goes that way. */
    private static boolean isDirected(DyadCourse drawn, StoredEvent event) {
        Optional<Side> acting = drawn.sides().acting(event);
        return !drawn.course().directed()
                || acting.filter(drawn.sides().a()::equals).isPresent();
    }

    private static boolean isChosen(Choice choice, StoredEvent event) {
        return choice.field().filter(field -> !event.contexts().contains(field)).isEmpty()
                && choice.type()
                        .filter(type -> !event.code().type().equals(Optional.of(type)))
                        .isEmpty()
                && choice.status().filter(status -> event.status() != status).isEmpty()
                && choice.source()
                        .filter(code -> !event.source().code().equals(code))
                        .isEmpty();
    }

    private static Map<String, Double> pulls(Course course) {
        Map<String, Double> pulls = new HashMap<>();
        course.turns().stream()
                .flatMap(turn -> turn.pulls().stream())
                .forEach(pull -> pulls.merge(
                        pull.event(), pull.points(), (one, other) -> Math.abs(one) >= Math.abs(other) ? one : other));
        return pulls;
    }

    private static Comparator<Deed> order(Order order) {
        Comparator<Deed> newest = Comparator.comparing(EventList::day)
                .reversed()
                .thenComparing(deed -> deed.event().id());
        return switch (order) {
            case NEWEST -> newest;
            case OLDEST ->
                Comparator.comparing((Deed deed) -> deed.event().when().isKnown() ? day(deed) : LocalDate.MAX)
                        .thenComparing(deed -> deed.event().id());
            case PULL ->
                Comparator.comparingDouble((Deed deed) -> -Math.abs(deed.pull().orElse(0.0)))
                        .thenComparing(newest);
            case BEST ->
                Comparator.comparingDouble((Deed deed) -> -deed.score()).thenComparing(newest);
            case WORST -> Comparator.comparingDouble(Deed::score).thenComparing(newest);
            case TOLD -> Comparator.comparingInt((Deed deed) -> -deed.reports()).thenComparing(newest);
        };
    }

    private static LocalDate day(Deed deed) {
        return deed.event().when().isKnown() ? deed.event().when().end() : LocalDate.MIN;
    }

    /** What there is among the events, most first. */
    private static <T extends Comparable<T>> List<T> offered(
            List<Sourced> events, Function<StoredEvent, Stream<T>> values) {
        Map<T, Long> counts = events.stream()
                .flatMap(told -> values.apply(told.event()))
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
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
