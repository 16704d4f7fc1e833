package org.entente.engine.ontology;

import java.util.Locale;

/** A claim about a relation itself: "relations have worsened", "a reliable partner of ours". */
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
