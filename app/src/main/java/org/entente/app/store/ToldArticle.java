package org.entente.app.store;

import java.util.List;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;

/** An article's text and where in it its events stand. */
public record ToldArticle(String id, String text, List<Told> events) {
    /**
     * One telling of an event.
     *
     * @param source the words that name who acts; empty (0, 0) where no words do, and so for {@code target}
     * @param trigger the words that made the event
     */
    public record Told(Cameo code, Status status, String entry, Span source, Span target, Span trigger) {}

    public ToldArticle {
        events = List.copyOf(events);
    }
}
