package org.entente.engine.ontology;

import java.util.Locale;

/**
 * A claim about a relation itself: "relations have worsened", "a reliable partner of ours".
 *
 * @param direction steady if the words say only how the relation is
 * @param level neutral if the words say only where it goes
 * @param field a {@link Context} code, empty for the relation as a whole
 */
public record Assessment(
        Dyad between, Direction direction, Level level, String field, When when, Attribution attribution, Span span) {
    public enum Direction {
        IMPROVING,
        WORSENING,
        STEADY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Level {
        POSITIVE,
        NEGATIVE,
        NEUTRAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
