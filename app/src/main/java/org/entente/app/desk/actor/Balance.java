package org.entente.app.desk.actor;

import java.util.Optional;

/**
 * Events and what they come to.
 *
 * @param score the sum of the PLOVER scores of the deeds
 */
public record Balance(long events, long deeds, double score) {
    public static final Balance NONE = new Balance(0, 0, 0);

    public Balance plus(long moreEvents, long moreDeeds, double moreScore) {
        return new Balance(events + moreEvents, deeds + moreDeeds, score + moreScore);
    }

    public Balance plus(Balance other) {
        return plus(other.events, other.deeds, other.score);
    }

    /** The mean score of the deeds, -10 to 10; empty if there is none. */
    public Optional<Double> mean() {
        return deeds == 0 ? Optional.empty() : Optional.of(score / deeds);
    }
}
