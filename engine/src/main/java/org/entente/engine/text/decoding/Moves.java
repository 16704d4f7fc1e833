package org.entente.engine.text.decoding;

import java.util.List;

/**
 * What the parser may do next. A move such as "L_R_nsubj" has an arc (the stack's word under the input, the input under
 * the stack's word, or none), what happens to the lists (shift, reduce or pass), and the arc's label.
 */
final class Moves {
    enum Arc {
        LEFT,
        RIGHT,
        NONE
    }

    enum Step {
        SHIFT,
        REDUCE,
        PASS
    }

    final Arc[] arcs;
    final Step[] steps;
    final Values labels;
    /** Moves by what allows them, in the order in which the trained parser tries them. */
    final List<int[]> candidates;

    /** The move that hangs a word on the root. */
    final int root;

    /** Whose moves {@link #candidates} has at which place. */
    static final int SHIFTS = 0;

    static final int NO_ARCS = 1;
    static final int NEITHER_ARC_NOR_REDUCE = 2;
    static final int NOT_MERE_REDUCE = 3;
    static final int LEFT_ARCS = 4;
    static final int RIGHT_ARCS = 5;

    Moves(List<String> names, List<int[]> candidates) {
        this.arcs = names.stream().map(n -> arc(n.charAt(0))).toArray(Arc[]::new);
        this.steps = names.stream().map(n -> step(n.charAt(2))).toArray(Step[]::new);
        this.labels =
                new Values(names.stream().map(n -> n.substring(4).intern()).toList());
        this.candidates = candidates;
        this.root = names.indexOf("R_S_root");
    }

    private static Arc arc(char c) {
        return c == 'L' ? Arc.LEFT : c == 'R' ? Arc.RIGHT : Arc.NONE;
    }

    private static Step step(char c) {
        return c == 'S' ? Step.SHIFT : c == 'R' ? Step.REDUCE : Step.PASS;
    }

    int size() {
        return arcs.length;
    }

    /** The best-scored of a set of moves; the first of equals. */
    int best(int set, float[] scores) {
        int[] moves = candidates.get(set);
        int best = moves[0];
        for (int move : moves) {
            if (scores[move] > scores[best]) {
                best = move;
            }
        }
        return best;
    }

    int best(float[] scores) {
        int best = 0;
        for (int move = 1; move < arcs.length; move++) {
            if (scores[move] > scores[best]) {
                best = move;
            }
        }
        return best;
    }
}
