package org.entente.app.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.course.Sourced;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Status;

/** What is planned, wished or demanded between two sides and was not done so far. */
final class Intentions {
    private static final Set<Status> OPEN = Set.of(Status.PLANNED, Status.WISHED, Status.DEMANDED);

    private Intentions() {}

    /**
     * The latest first. What was planned counts as done when a deed of the same two actors and the same code is told of a
     * day that is not before that on which the plan was first told.
     */
    static List<StoredEvent> of(Collection<Sourced> events) {
        List<StoredEvent> deeds = events.stream()
                .map(Sourced::event)
                .filter(event -> event.status().isDeed() && event.when().isKnown())
                .toList();
        return events.stream()
                .map(Sourced::event)
                .filter(event -> OPEN.contains(event.status()))
                .filter(event -> deeds.stream().noneMatch(deed -> isDone(event, deed)))
                .sorted(Comparator.comparing((StoredEvent event) -> told(event).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(StoredEvent::id))
                .toList();
    }

    private static boolean isDone(StoredEvent plan, StoredEvent deed) {
        return told(plan).isPresent()
                && plan.code().code().equals(deed.code().code())
                && actors(plan).equals(actors(deed))
                && !deed.when().end().isBefore(told(plan).get());
    }

    private static Set<String> actors(StoredEvent event) {
        return new HashSet<>(List.of(event.source().code(), event.target().code()));
    }

    /** The day it was first told; of imported events, the day they carry. */
    static Optional<LocalDate> told(StoredEvent event) {
        return event.first()
                .published()
                .or(() -> Optional.ofNullable(event.when().start()));
    }
}
