package org.entente.app.evaluation;

/**
 * An item with its answer.
 *
 * @param <A> the kind of answer
 * @param <J> the implementing type itself
 */
interface Answered<A, J extends Answered<A, J>> {
    Evaluation.Verdict verdict();

    /** The same item with another answer. */
    J answering(A other);
}
