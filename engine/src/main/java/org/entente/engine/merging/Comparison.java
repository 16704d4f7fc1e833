package org.entente.engine.merging;

import java.util.List;
import java.util.Optional;

/**
 * What speaks for two tellings being of one event, and what against it.
 *
 * @param a the telling with the smaller id
 * @param features what was weighed, in a fixed order
 * @param barrier why they cannot be one whatever else agrees; empty if nothing forbids it
 */
public record Comparison(Telling a, Telling b, List<Feature> features, Optional<Barrier> barrier) {
    /** The sum of weights from which on two tellings are taken for one event. */
    public static final double ENOUGH = 2.0;

    public Comparison {
        features = List.copyOf(features);
    }

    /**
     * Why two tellings cannot be one.
     *
     * @param near whether actors, deed and time agree all the same, so that a reader may wonder
     */
    public record Barrier(String reason, boolean near) {}

    /** Of other actors, deeds or times. */
    static Comparison other(Telling a, Telling b, String reason) {
        return new Comparison(a, b, List.of(), Optional.of(new Barrier(reason, false)));
    }

    /** The same with a barrier. */
    Comparison but(String reason) {
        return barrier.isPresent() ? this : new Comparison(a, b, features, Optional.of(new Barrier(reason, true)));
    }

    /** The sum of the weights. */
    public double sum() {
        return features.stream().mapToDouble(Feature::weight).sum();
    }

    /** Whether these two by themselves would be one event. */
    public boolean agree() {
        return barrier.isEmpty() && sum() >= ENOUGH;
    }
}
