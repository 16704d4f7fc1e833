package org.entente.engine.ontology;

import java.util.List;

/**
 * What happened, as one article tells it. {@code id} is stable: made from the article's id and the content. Scores,
 * quad class and PLOVER type follow from {@code code} by table. {@code evidence} is never empty; the first is the first
 * telling. {@code entry} is the lexicon entry that made it. {@code basis} says where the
 * time is told. {@code confidence} is between 0 and 1.
 */
public record Event(
        String id,
        Participant source,
        Participant target,
        Cameo code,
        List<Context> contexts,
        When when,
        Basis basis,
        Place place,
        Status status,
        Attribution attribution,
        List<Quantity> quantities,
        List<Evidence> evidence,
        String entry,
        double confidence) {
    public Event {
        contexts = List.copyOf(contexts);
        quantities = List.copyOf(quantities);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + code);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }
}
