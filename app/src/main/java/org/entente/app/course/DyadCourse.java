package org.entente.app.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Dyad;

/**
 * A course with the events it was made from.
 *
 * @param events by id, in the order of the ids
 */
public record DyadCourse(Course course, Map<String, StoredEvent> events) {
    /** The part of a course that belongs to one field or teller. */
    public record Part(String name, DyadCourse course) {}

    public static DyadCourse of(Dyad dyad, boolean directed, ScoreTable table, List<StoredEvent> events) {
        List<Observation> observations =
                events.stream().map(event -> observation(event, table)).toList();
        Map<String, StoredEvent> byId = new TreeMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return new DyadCourse(
                CourseModel.plain().course(dyad, directed, table.code(), observations, LocalDate.MAX, null), byId);
    }

    /** A course for every field or teller, those with most deeds first. */
    public static List<Part> split(Dyad dyad, boolean directed, ScoreTable table, List<StoredEvent> events, By by) {
        Map<String, List<StoredEvent>> groups = new TreeMap<>();
        for (StoredEvent event : events) {
            by.keys(event).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(event));
        }
        List<Part> parts = new ArrayList<>();
        groups.forEach((name, group) -> parts.add(new Part(name, of(dyad, directed, table, group))));
        parts.removeIf(part -> part.course().course().counts().events() == 0);
        parts.sort(
                Comparator.comparingInt(part -> -part.course().course().counts().deeds()));
        return parts;
    }

    private static Observation observation(StoredEvent event, ScoreTable table) {
        return new Observation(
                event.when().start(),
                event.when().end(),
                event.when().precision(),
                table.score(event.code()),
                event.status().isDeed(),
                event.code().quad() % 2 == 1 || event.code().quad() == 0,
                event.reports(),
                List.of(),
                event.source().code(),
                event.target().code(),
                event.id());
    }
}
