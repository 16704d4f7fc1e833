package org.entente.engine.merging;

import java.util.Collection;

/** Compares tellings, with regard to what a person has said of them. */
final class Judge {
    private final Overrides overrides;

    Judge(Overrides overrides) {
        this.overrides = overrides;
    }

    Comparison compare(Telling a, Telling b) {
        Comparison comparison = Likeness.compare(a, b);
        return overrides.parts(a.id(), b.id()) ? comparison.but("parted by hand") : comparison;
    }

    /** The sum of weights; not a number where something forbids that they are one. */
    double sum(Telling a, Telling b) {
        Comparison comparison = compare(a, b);
        return comparison.barrier().isPresent() ? Double.NaN : comparison.sum();
    }

    /** The mean over all pairs of one from each; not a number where something forbids a pair. */
    double mean(Collection<Telling> some, Collection<Telling> others) {
        double sum = 0;
        for (Telling a : some) {
            for (Telling b : others) {
                sum += sum(a, b);
                if (Double.isNaN(sum)) {
                    return sum;
                }
            }
        }
        return sum / (some.size() * others.size());
    }

    /** Whether one article tells both, or a person has parted them: then no third telling can make them one. */
    boolean excludes(Collection<Telling> some, Collection<Telling> others) {
        return some.stream().anyMatch(a -> others.stream()
                .anyMatch(b -> a.article().equals(b.article()) || overrides.parts(a.id(), b.id())));
    }
}
