package org.entente.engine.ontology;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A claim about a relation itself: "relations have worsened", "a reliable partner of ours".
 *
 * @param direction steady if the words say only how the relation is
 * @param level neutral if the words say only where it goes
 * @param grounds the words that say what it rests on, where the text has them: "as the talks in Vienna have shown"
 * @param field a {@link Context} code, empty for the relation as a whole
 */
public record Assessment(
        Dyad between,
        Direction direction,
        Level level,
        String field,
        When when,
        Attribution attribution,
        Span span,
        List<Span> grounds) {
    public Assessment {
        grounds = List.copyOf(grounds);
    }

    /** The same claim, resting on these words too. */
    public Assessment restingOn(List<Span> more) {
        List<Span> all =
                Stream.concat(grounds.stream(), more.stream()).distinct().toList();
        return new Assessment(between, direction, level, field, when, attribution, span, all);
    }

    /** Whether {@code other} claims the same of the same two, by the same account. */
    public boolean says(Assessment other) {
        return Dyad.undirected(between.a(), between.b()).equals(Dyad.undirected(other.between.a(), other.between.b()))
                && direction == other.direction
                && level == other.level
                && field.equals(other.field)
                && when.equals(other.when)
                && attribution.equals(other.attribution);
    }

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
