package org.entente.engine.coding.relation;

import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Direction;
import org.entente.engine.ontology.Assessment.Level;

/** What a claim makes of a relation: where it goes and how it is. */
record Verdict(Direction direction, Level level) {
    /**
     * What words say of a relation whose noun has a level of its own: "mistrust has grown" is worsening and negative,
     * "mistrust has waned" only improving.
     */
    static Verdict of(Sense sense, Level noun) {
        return switch (sense.course()) {
            case IMPROVING -> new Verdict(Direction.IMPROVING, either(sense.level(), noun, Level.POSITIVE));
            case WORSENING -> new Verdict(Direction.WORSENING, either(sense.level(), noun, Level.NEGATIVE));
            case MORE ->
                of(new Sense(noun == Level.NEGATIVE ? Course.WORSENING : Course.IMPROVING, sense.level()), noun);
            case LESS ->
                of(new Sense(noun == Level.NEGATIVE ? Course.IMPROVING : Course.WORSENING, sense.level()), noun);
            case STEADY, NONE ->
                new Verdict(
                        Direction.STEADY, sense.level() == Level.NEUTRAL && !sense.isState() ? noun : sense.level());
        };
    }

    /** The level said, else the noun's, where it goes the same way; only where it goes if neither is. */
    private static Level either(Level said, Level noun, Level same) {
        return said == same || noun == same ? same : said == Level.NEUTRAL ? Level.NEUTRAL : said;
    }

    /** The opposite: "no trust", "not good". What does not get better or worse stays as it is. */
    Verdict denied() {
        if (direction != Direction.STEADY) {
            return new Verdict(Direction.STEADY, Level.NEUTRAL);
        }
        return new Verdict(direction, opposite(level));
    }

    static Level opposite(Level level) {
        return switch (level) {
            case POSITIVE -> Level.NEGATIVE;
            case NEGATIVE -> Level.POSITIVE;
            case NEUTRAL -> Level.NEUTRAL;
        };
    }
}
