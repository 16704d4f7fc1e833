package org.entente.app.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * All that is measured, without a sentence of the gold.
 *
 * @param unmarked the files of pairs, and perhaps more, read without their marks
 * @param confusions the commonest over all pairs
 * @param faults lines of any file that could not be used
 */
public record Report(
        List<Scored<Pairs>> pairs,
        List<Scored<Unmarked>> unmarked,
        Optional<Scored<Spans>> spans,
        Optional<Scored<Triples>> triples,
        List<Scored<Annotated>> annotated,
        Optional<Scored<Merges>> merges,
        List<Illustration> confusions,
        List<String> faults) {
    /** An evaluation under the name of its file. */
    public record Scored<E extends Evaluation>(String name, E scores) {}
}
