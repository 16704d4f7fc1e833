package org.entente.app.actors;

import java.util.List;
import java.util.Map;
import org.entente.engine.ontology.Sector;

/** An item of the actor tables that is to be written, its dates as exact as they are known. */
public sealed interface Written {
    String name();

    /** A person and the offices held. */
    record Person(String name, List<String> also, List<Office> offices) implements Written {}

    /** An office of a state or organisation. */
    record Office(String of, Sector sector, String title, Term term) {}

    /**
     * A state, organisation or group.
     *
     * @param kind {@code state}, {@code group}, IGO, NGO, ...
     * @param names more names by their keys: {@code also}, {@code adjective}, {@code people}, {@code seat}, {@code
     *     places}
     */
    record Body(String name, String code, String kind, Sector sector, Map<String, List<String>> names, Term term)
            implements Written {}

    /** Nouns that tell a sector. */
    record Nouns(Sector sector, List<String> nouns) implements Written {
        @Override
        public String name() {
            return nouns.get(0);
        }
    }
}
