package org.entente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * An event of the store: what happened, as the earliest of its reports tells it, and how many articles report it.
 *
 * @param id the id of the earliest report's event
 * @param code the code with label, type, quad class and both scores as they were when the article was coded
 * @param reports how many articles tell it, at least 1
 * @param first the earliest report
 */
public record StoredEvent(
        String id,
        Actor source,
        Actor target,
        Cameo code,
        List<Context> contexts,
        When when,
        Place place,
        Status status,
        Attribution attribution,
        String entry,
        double confidence,
        int reports,
        Report first) {
    /**
     * One article's telling of an event.
     *
     * @param article the article's id
     * @param sentence the text of the first sentence that tells it; empty if texts are not kept
     * @param trigger the words that made the event; empty if texts are not kept
     */
    public record Report(
            String article,
            String title,
            String outlet,
            String address,
            Optional<LocalDate> published,
            Attribution attribution,
            Optional<String> sentence,
            Optional<String> trigger) {}
}
