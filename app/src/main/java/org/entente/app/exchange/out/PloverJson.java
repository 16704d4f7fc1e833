package org.entente.app.exchange.out;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.When;

/**
 * An event as PLOVER's manual (chapter "Data Fields") writes it, one object a line. What PLOVER has no field for stands
 * under names of our own: {@code status}, {@code attribution}, {@code precision}, {@code cameo}, {@code confidence}.
 */
final class PloverJson {
    private final CountryNames countries;
    private final String version;

    PloverJson(CountryNames countries, String version) {
        this.countries = countries;
        this.version = version;
    }

    ObjectNode object(ToldEvent told) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Cameo code = told.event().code();
        json.put("id", told.event().id());
        day(json, told.event().when());
        entity(json.putArray("actor"), told.event().source());
        json.putArray("event").add(code.typeName());
        entity(json.putArray("recipient"), told.event().target());
        mode(json.putArray("mode"), code);
        json.set("context", contexts(told));
        if (code.quad() > 0) {
            json.put("quad_code", code.quad());
        }
        json.put("event_scale", code.ploverScore());
        place(json, told.event().place());
        size(json, told);
        texts(json, told);
        json.put("coder", "Entente " + version);
        ours(json, told);
        return json;
    }

    private static void day(ObjectNode json, When when) {
        if (when.isKnown()) {
            json.put("date", when.start().toString());
            json.put("enddate", when.end().toString());
        } else {
            json.putNull("date");
        }
    }

    private void entity(ArrayNode side, Actor actor) {
        if (!actor.isNone()) {
            side.addObject()
                    .put("code", actor.code())
                    .put("sector", actor.sector().code())
                    .put("entity_text", actor.name())
                    .put("country_name", countries.name(actor.code()));
        }
    }

    private static void mode(ArrayNode modes, Cameo code) {
        if (!code.mode().isEmpty()) {
            modes.add(code.mode());
        }
    }

    private static ArrayNode contexts(ToldEvent told) {
        ArrayNode contexts = JsonNodeFactory.instance.arrayNode();
        told.event().contexts().forEach(context -> contexts.add(context.code()));
        return contexts;
    }

    private void place(ObjectNode json, Place place) {
        if (place.isKnown()) {
            json.putObject("event_loc")
                    .put("extracted_place", place.name())
                    .put("country", countries.name(place.country()))
                    .put("country_code", place.country());
        }
    }

    private static void size(ObjectNode json, ToldEvent told) {
        ObjectNode size = JsonNodeFactory.instance.objectNode();
        told.killed().ifPresent(n -> size.put("dead", n));
        told.injured().ifPresent(n -> size.put("injured", n));
        told.arrested().ifPresent(n -> size.put("arrested", n));
        if (!size.isEmpty()) {
            json.set("size", size);
        }
    }

    /** The sentence of each telling in {@code event_text}; where it stands beside it in {@code text_info}. */
    private static void texts(ObjectNode json, ToldEvent told) {
        ArrayNode words = json.putArray("event_text");
        ArrayNode infos = json.putArray("text_info");
        ArrayNode cites = json.putArray("cite_info");
        for (ToldEvent.Telling telling : told.tellings()) {
            words.add(telling.words());
            infos.addObject()
                    .put("sequence", telling.sentence())
                    .put("start", telling.begin())
                    .putArray("text_story")
                    .add(telling.article());
            ObjectNode cite = cites.addObject();
            cite.put("url", telling.address())
                    .put("title", telling.title())
                    .put("language", telling.language())
                    .put("publication", telling.outlet());
            telling.published().ifPresent(day -> cite.put("date", day.toString()));
        }
    }

    private static void ours(ObjectNode json, ToldEvent told) {
        json.put("cameo", told.event().code().code());
        json.put("precision", told.event().when().precision().code());
        json.put("status", told.event().status().code());
        json.putObject("attribution")
                .put("kind", told.event().attribution().kind().name().toLowerCase(Locale.ROOT))
                .put("actor", told.event().attribution().actor().label())
                .put("name", told.event().attribution().name());
        json.put("confidence", told.event().confidence());
    }
}
