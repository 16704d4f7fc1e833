package org.entente.engine.coding;

import java.util.List;
import org.entente.engine.coding.time.Clock;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Status;

/** One telling of an event in one sentence, before tellings are merged. */
record Draft(
        Participant source,
        Participant target,
        Cameo code,
        String entry,
        List<Context> contexts,
        Clock.Told when,
        Place place,
        Status status,
        Attribution attribution,
        List<Quantity> quantities,
        Evidence evidence,
        String lemma,
        double confidence) {

    /** The same with these numbers. */
    Draft with(List<Quantity> told) {
        return new Draft(
                source,
                target,
                code,
                entry,
                contexts,
                when,
                place,
                status,
                attribution,
                told,
                evidence,
                lemma,
                confidence);
    }

    /** The same between these two. */
    Draft between(Participant one, Participant other) {
        return new Draft(
                one,
                other,
                code,
                entry,
                contexts,
                when,
                place,
                status,
                attribution,
                quantities,
                evidence,
                lemma,
                confidence);
    }
}
