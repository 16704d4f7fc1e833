package org.entente.app.evaluation;

/**
 * Precision, recall and F1 from counts; all are 0 where there is nothing to divide by.
 *
 * @param right answers that are in the gold
 * @param answered all answers
 * @param gold all that the gold holds
 */
public record Score(long right, long answered, long gold) {
    public static final Score ZERO = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(right + other.right, answered + other.answered, gold + other.gold);
    }

    public double precision() {
        return share(right, answered);
    }

    public double recall() {
        return share(right, gold);
    }

    public double f1() {
        return share(2 * right, answered + gold);
    }

    /** The share of what is asked for that is answered wrong; above 1 where more is answered than is asked for. */
    public double wrong() {
        return share(answered - right, gold);
    }

    /** F1 of one item; nothing to find and nothing said is as good as can be. */
    double worth() {
        return answered == 0 && gold == 0 ? 1 : f1();
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
