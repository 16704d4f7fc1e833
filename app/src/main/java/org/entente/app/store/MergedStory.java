package org.entente.app.store;

import java.util.List;
import java.util.Optional;
import org.entente.engine.merging.Comparison;

/**
 * An event of the store with all that tells it, and why that is one event.
 *
 * @param tellings the earliest published first
 * @param pairs each pair of its tellings, with what speaks for and against it
 * @param misses reports of the same actors, deed and time that are of other events, the nearest first
 */
public record MergedStory(StoredEvent event, List<Telling> tellings, List<Comparison> pairs, List<Miss> misses) {
    /** A report by its id, with the article that has it, its code and the lexicon entries that made it. */
    public record Telling(String id, StoredEvent.Report report, String code, String entry, String when) {}

    /**
     * A report that is not of the event.
     *
     * @param comparison with the telling of the event that it is most like
     * @param mean the mean sum over all tellings of the event; empty where something forbids one of them
     */
    public record Miss(Telling telling, Comparison comparison, Optional<Double> mean) {}
}
