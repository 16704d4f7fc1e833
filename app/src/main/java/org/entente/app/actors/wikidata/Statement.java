package org.entente.app.actors.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One statement of an entity: its value, and what qualifies it. */
record Statement(JsonNode json) {
    /** Wikidata keeps what it knows to be wrong, and marks it so. */
    boolean isDeprecated() {
        return json.path("rank").asText().equals("deprecated");
    }

    Snak value() {
        return new Snak(json.path("mainsnak"));
    }

    /** The qualifiers of this property. */
    Stream<Snak> qualifiers(String property) {
        return StreamSupport.stream(json.path("qualifiers").path(property).spliterator(), false)
                .map(Snak::new);
    }

    Optional<Snak> qualifier(String property) {
        return qualifiers(property).findFirst();
    }
}
