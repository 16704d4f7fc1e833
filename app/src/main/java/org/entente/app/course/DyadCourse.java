package org.entente.app.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.Fault;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;

/**
 * A course with what it was made from.
 *
 * @param events those between the sides that could be known, by id, in the order of the ids
 * @param later how many of the events between them were told only after the day that the terms name
 */
public record DyadCourse(Course course, Sides sides, CourseTerms terms, Map<String, Sourced> events, int later) {
    /** The part of a course that belongs to one field or teller. */
    public record Part(String name, DyadCourse course) {}

    /**
     * The course of what the sides do to each other, or the first to the second if {@code directed}.
     *
     * @throws Fault if the table has no score for a deed among them
     */
    public static DyadCourse of(Sides sides, boolean directed, CourseTerms terms, Collection<Sourced> events) {
        Map<String, Sourced> between = between(sides, events);
        Map<String, Sourced> known = known(between, terms);
        OwnTable.check(terms.table(), codes(known.values()));
        return new DyadCourse(
                drawn(sides, sides.dyad(), directed, terms, known.values()),
                sides,
                terms,
                known,
                between.size() - known.size());
    }

    /** The same course with these events: those it was made of, where it stands without them. */
    public DyadCourse over(Collection<Sourced> all) {
        return new DyadCourse(course, sides, terms, known(between(sides, all), terms), later);
    }

    private static Map<String, Sourced> between(Sides sides, Collection<Sourced> events) {
        Map<String, Sourced> between = new TreeMap<>();
        events.stream()
                .filter(told -> sides.acting(told.event()).isPresent())
                .forEach(told -> between.put(told.event().id(), told));
        return between;
    }

    private static Map<String, Sourced> known(Map<String, Sourced> events, CourseTerms terms) {
        if (terms.asOf().isEmpty()) {
            return events;
        }
        Map<String, Sourced> known = new TreeMap<>();
        events.forEach((id, told) -> told.knownBy(terms.asOf().get()).ifPresent(then -> known.put(id, then)));
        return known;
    }

    private static List<Cameo> codes(Collection<Sourced> events) {
        return events.stream()
                .map(Sourced::event)
                .filter(event -> event.status().isDeed())
                .map(StoredEvent::code)
                .toList();
    }

    private static Course drawn(
            Sides sides, Dyad dyad, boolean directed, CourseTerms terms, Collection<Sourced> events) {
        return terms.model()
                .course(
                        dyad,
                        directed,
                        terms.table().code(),
                        observations(sides, terms.table(), events),
                        terms.believed(),
                        terms.until());
    }

    /** Events between two sides as a course sees them, all others left out. */
    public static List<Observation> observations(Sides sides, ScoreTable table, Collection<Sourced> events) {
        return events.stream()
                .filter(told -> sides.acting(told.event()).isPresent())
                .map(told -> observation(told, sides, table))
                .toList();
    }

    /** What the first side does to the second, and the second to the first; nothing where one direction was asked for. */
    public List<Course> directions() {
        if (course.directed()) {
            return List.of();
        }
        Dyad there = sides.dyad();
        return List.of(
                drawn(sides, there, true, terms, events.values()),
                drawn(sides, new Dyad(there.b(), there.a()), true, terms, events.values()));
    }

    /** A course for every field or kind of teller, those with most deeds first. */
    public List<Part> split(By by) {
        return drawn(groups(by), () -> {});
    }

    /**
     * The same for some of them alone.
     *
     * @param between called after each that is drawn
     */
    public List<Part> split(By by, Collection<String> names, Runnable between) {
        Map<String, List<Sourced>> groups = groups(by);
        groups.keySet().retainAll(names);
        return drawn(groups, between);
    }

    /** How many dated deeds there are of each field or kind of teller, most first: it costs next to nothing. */
    public Map<String, Integer> deeds(By by) {
        Map<String, Integer> deeds = new TreeMap<>();
        groups(by).forEach((name, group) -> {
            List<Sourced> these = group.stream().filter(this::isDirected).toList();
            if (!these.isEmpty()) {
                deeds.put(name, (int) these.stream().filter(this::counts).count());
            }
        });
        Map<String, Integer> sorted = new LinkedHashMap<>();
        deeds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Whether it moves the level. */
    private boolean counts(Sourced told) {
        LocalDate end = terms.until() == null ? terms.believed() : terms.until();
        return told.event().status().isDeed()
                && observation(told, sides, terms.table()).isDated()
                && !told.event().when().start().isBefore(CourseModel.FIRST)
                && !told.event().when().start().isAfter(end);
    }

    private boolean isDirected(Sourced told) {
        return !course.directed()
                || sides.acting(told.event()).filter(sides.a()::equals).isPresent();
    }

    private Map<String, List<Sourced>> groups(By by) {
        Map<String, List<Sourced>> groups = new TreeMap<>();
        for (Sourced told : events.values()) {
            by.parts(told, sides).forEach((key, part) -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(part));
        }
        return groups;
    }

    private List<Part> drawn(Map<String, List<Sourced>> groups, Runnable between) {
        List<Part> parts = new ArrayList<>();
        groups.forEach((name, group) -> {
            parts.add(new Part(name, of(sides, course.directed(), terms, group)));
            between.run();
        });
        parts.removeIf(part -> part.course().course().counts().events() == 0);
        parts.sort(
                Comparator.comparingInt(part -> -part.course().course().counts().deeds()));
        return parts;
    }

    /** The course of one field or kind of teller; nothing if no event is of it. */
    public Optional<DyadCourse> part(By by, String name) {
        List<Sourced> group = events.values().stream()
                .flatMap(told -> Optional.ofNullable(by.parts(told, sides).get(name)).stream())
                .toList();
        return Optional.of(group)
                .filter(some -> !some.isEmpty())
                .map(some -> of(sides, course.directed(), terms, some))
                .filter(part -> part.course().counts().events() > 0);
    }

    /** One of its events. */
    public StoredEvent event(String id) {
        return events.get(id).event();
    }

    /** Whether there are deeds of more than one week: of one alone no course can be drawn. */
    public boolean isDrawable() {
        return course.weeks().stream().filter(week -> week.events() > 0).count() > 1;
    }

    /** What an event counts. */
    public double score(StoredEvent event) {
        return terms.table().score(event.code());
    }

    /** The deeds that the level is made of, by day and id. */
    public List<StoredEvent> deeds() {
        return events.values().stream()
                .filter(this::counts)
                .map(Sourced::event)
                .sorted(Comparator.comparing((StoredEvent event) -> event.when().start())
                        .thenComparing(StoredEvent::id))
                .toList();
    }

    private static Observation observation(Sourced told, Sides sides, ScoreTable table) {
        StoredEvent event = told.event();
        Side source = sides.acting(event).orElseThrow();
        return new Observed(event.id(), event.code(), event.when(), event.status(), told.reports(), told.countries())
                .between(source.label(), sides.other(source).label(), table);
    }
}
