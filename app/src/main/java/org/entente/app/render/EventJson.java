package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;

/** An event of a reading as a JSON object. */
public final class EventJson {
    private EventJson() {}

    /** The object. */
    public static ObjectNode node(Event event) {
        ObjectNode json = Json.object();
        json.put("id", event.id());
        participant(json.putObject("source"), event.source());
        participant(json.putObject("target"), event.target());
        code(json, event.code());
        var contexts = json.putArray("contexts");
        event.contexts().forEach(context -> contexts.add(context.code()));
        Json.date(json, "start", event.when().start());
        Json.date(json, "end", event.when().end());
        json.put("precision", event.when().precision().code());
        json.put("basis", event.basis().code());
        place(json, event.place());
        json.put("status", event.status().code());
        ReadingJson.attribution(json, event.attribution());
        var quantities = json.putArray("quantities");
        event.quantities().forEach(quantity -> quantity(quantities.addObject(), quantity));
        var evidence = json.putArray("evidence");
        event.evidence().forEach(telling -> telling(evidence.addObject(), telling));
        json.put("entry", event.entry());
        json.put("confidence", event.confidence());
        return json;
    }

    private static void participant(ObjectNode json, Participant participant) {
        json.put("code", participant.actor().code());
        json.put("sector", participant.actor().sector().code());
        json.put("name", participant.actor().name());
        if (participant.span().length() == 0) {
            json.putNull("begin").putNull("end");
        } else {
            ReadingJson.span(json, participant.span());
        }
    }

    private static void code(ObjectNode json, Cameo code) {
        json.put("code", code.code());
        json.putObject("plover")
                .put("type", code.type().map(Enum::name).orElse(null))
                .put("mode", Json.orNull(code.mode()));
        json.put("quad", code.quad());
        json.put("goldstein", code.goldstein());
        json.put("ploverScore", code.ploverScore());
    }

    private static void place(ObjectNode json, Place place) {
        if (place.isKnown()) {
            json.putObject("place").put("name", place.name()).put("country", Json.orNull(place.country()));
        } else {
            json.putNull("place");
        }
    }

    private static void quantity(ObjectNode json, Quantity quantity) {
        json.put("kind", quantity.kind());
        json.put("value", quantity.value());
        json.put("most", quantity.most());
        json.put("unit", quantity.unit());
        json.put("of", Json.orNull(quantity.of()));
        ReadingJson.span(json, quantity.span());
    }

    private static void telling(ObjectNode json, Evidence evidence) {
        json.put("sentence", evidence.sentence());
        ReadingJson.span(json, evidence.span());
        json.put("trigger", evidence.trigger());
    }
}
