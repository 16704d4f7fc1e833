package org.entente.app.evaluation;

import java.util.List;

/** What a gold file says about the coder. */
public sealed interface Evaluation permits Pairs, Unmarked, Spans, Triples, Annotated, Merges, Reviewed {
    /** Every item with its answer, in the order of the file. */
    List<Verdict> verdicts();

    /** The few numbers that sum it up. */
    List<Figure> figures();

    /** Lines of the gold that could not be used. */
    List<String> faults();

    default int size() {
        return verdicts().size();
    }

    default List<Answer> answers() {
        return verdicts().stream().map(v -> new Answer(v.id(), v.answer())).toList();
    }

    /**
     * One item; gold and answer stand as in a file of predictions.
     *
     * @param worth how good the answer is, from 0 to 1
     */
    record Verdict(String id, String text, String gold, String answer, double worth) {}

    /** A number with its name, in fractions of 1. */
    record Figure(String name, double value) {}
}
