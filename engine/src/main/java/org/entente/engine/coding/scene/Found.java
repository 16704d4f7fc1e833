package org.entente.engine.coding.scene;

import java.util.List;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;

/**
 * An actor found in a sentence: tokens {@code from..to} (inclusive).
 *
 * @param actors one, or several for "the two sides"
 * @param place it says where, not who: "in Baku"
 * @param role the words of the office, without whose it is, in lower case: "foreign minister"; empty if there are none
 */
public record Found(int from, int to, List<Actor> actors, Mention.Kind kind, Sort sort, boolean place, String role) {
    /** What pronoun a mention takes. */
    public enum Sort {
        /** "he", "she". */
        PERSON,
        /** "it": a state, a ministry, an organisation. */
        BODY,
        /** "they": officials, a people, the police. */
        MANY,
        /** Any: nobody knows what was marked. */
        ANY
    }

    public Actor actor() {
        return actors.get(0);
    }

    public boolean isNone() {
        return actors.get(0).isNone();
    }

    boolean covers(int token) {
        return from <= token && token <= to;
    }

    public static Found one(int from, int to, Actor actor, Mention.Kind kind, Sort sort) {
        return new Found(from, to, List.of(actor), kind, sort, false, "");
    }

    /** In this office. */
    public Found as(String office) {
        return new Found(from, to, actors, kind, sort, place, office);
    }

    /** The same words, now that it is known whom they mean. */
    Found meaning(List<Actor> whom) {
        return new Found(from, to, List.copyOf(whom), kind, sort, place, role);
    }
}
