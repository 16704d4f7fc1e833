package org.entente.engine.ontology;

import java.util.Locale;

/** Words of an article that name an actor. */
public record Mention(Span span, Actor actor, Kind kind) {
    public enum Kind {
        /** A proper name: "Azerbaijan", "NATO", "Ilham Aliyev". */
        NAME,
        /** A capital or seat that stands for its government, or is just a place. */
        SEAT,
        /** A role with its state: "Iraqi officials", "the US ambassador". */
        ROLE,
        /** "our country", "here". */
        DEIXIS,
        /** "he", "the two sides". */
        PRONOUN,
        /** Marked by hand, not found. */
        MARKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
