package org.entente.engine.coding;

import java.util.List;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;

/**
 * An actor found in a sentence: tokens {@code from..to} (inclusive).
 *
 * @param actors one, or several for "the two sides"
 * @param place it says where, not who: "in Baku"
 */
record Found(int from, int to, List<Actor> actors, Mention.Kind kind, boolean place) {
    Actor actor() {
        return actors.get(0);
    }

    static Found one(int from, int to, Actor actor, Mention.Kind kind) {
        return new Found(from, to, List.of(actor), kind, false);
    }
}
