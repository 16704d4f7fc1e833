package org.entente.engine.text.decoding;

import java.util.List;

/**
 * A transition-based parser that decides greedily and may reach over words it has set aside (Choi and McCallum,
 * "Transition-based Dependency Parsing with Selectional Branching", 2013).
 */
final class ArcParser {
    /** How far a word without a head looks for one. */
    private static final int REACH = 5;

    private final FixedScores ofTop;
    private final FixedScores ofInput;
    private final Template others;
    private final Place[] places;
    private final Moves moves;

    ArcParser(List<Feature> features, Weights weights, Moves moves) {
        this.ofTop = new FixedScores('i', features, weights, moves.size());
        this.ofInput = new FixedScores('j', features, weights, moves.size());
        this.others = new Template(
                features.stream()
                        .filter(f -> !f.isFixedBy('i') && !f.isFixedBy('j'))
                        .toList(),
                weights);
        this.places = others.places();
        this.moves = moves;
    }

    Arcs parse(Sentence sentence) {
        Run run = new Run(sentence);
        while (run.input < sentence.size) {
            run.step();
        }
        for (int word = 1; word < sentence.size; word++) {
            if (run.arcs.heads[word] < 0) {
                run.adopt(word);
            }
        }
        return run.arcs;
    }

    private final class Run {
        private final Sentence sentence;
        private final Arcs arcs;
        private final int[] stack;
        /** Words set aside, between the stack and the input; the last is the next to come back. */
        private final int[] aside;

        private final int[] nodes = new int[places.length];
        private final float[][] topScores;
        private final float[][] inputScores;
        private final float[] scores = new float[Rows.width(moves.size())];
        private int depth;
        private int width;
        private int input;

        Run(Sentence sentence) {
            this.sentence = sentence;
            this.arcs = new Arcs(sentence);
            this.stack = new int[sentence.size];
            this.aside = new int[sentence.size];
            this.topScores = new float[sentence.size][];
            this.inputScores = new float[sentence.size][];
            shift();
        }

        private void step() {
            score();
            int move = best();
            int top = stack[depth - 1];
            switch (moves.arcs[move]) {
                case LEFT -> arcs.set(top, input, moves.labels, move);
                case RIGHT -> arcs.set(input, top, moves.labels, move);
                case NONE -> {
                    // only the lists change
                }
            }
            switch (moves.steps[move]) {
                case SHIFT -> shift();
                case REDUCE -> depth--;
                case PASS -> aside[width++] = stack[--depth];
            }
        }

        private void shift() {
            while (width > 0) {
                stack[depth++] = aside[--width];
            }
            stack[depth++] = input++;
        }

        private void score() {
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = node(places[i]);
            }
            float[] top = ofTop.at(stack[depth - 1], sentence, topScores);
            float[] next = ofInput.at(input, sentence, inputScores);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = top[i] + next[i];
            }
            others.score(sentence, nodes, scores);
        }

        private int best() {
            int top = stack[depth - 1];
            if (top == 0) {
                return moves.best(Moves.SHIFTS, scores);
            }
            if (arcs.isBelow(top, input)) {
                return moves.best(Moves.NO_ARCS, scores);
            }
            boolean headed = arcs.heads[top] >= 0;
            if (arcs.isBelow(input, top)) {
                return moves.best(headed ? Moves.NO_ARCS : Moves.NEITHER_ARC_NOR_REDUCE, scores);
            }
            return headed ? moves.best(scores) : moves.best(Moves.NOT_MERE_REDUCE, scores);
        }

        private int node(Place place) {
            int node =
                    switch (place.source()) {
                        case 'i' -> stack[depth - 1] + place.window();
                        case 'j' -> input + place.window();
                        default -> deep(place.window());
                    };
            return node < 0 || node >= sentence.size ? -1 : related(node, place.relation());
        }

        /** Window 0 is the stack's top, -1 the one below; 1 is the word set aside last. */
        private int deep(int window) {
            if (window <= 0) {
                return depth - 1 + window >= 0 ? stack[depth - 1 + window] : -1;
            }
            return window <= width ? aside[width - window] : -1;
        }

        private int related(int node, Place.Relation relation) {
            return switch (relation) {
                case SELF -> node;
                case HEAD -> arcs.heads[node];
                case GRANDHEAD -> arcs.heads[node] < 0 ? -1 : arcs.heads[arcs.heads[node]];
                case FIRST -> arcs.first(node, 0);
                case SECOND -> arcs.first(node, 1);
                case LAST -> arcs.last(node, 0);
                case LAST_BUT_ONE -> arcs.last(node, 1);
                case BEFORE -> arcs.before(node, 0);
                case TWO_BEFORE -> arcs.before(node, 1);
            };
        }

        /** Gives a word without a head the one among its neighbours that scores best. */
        private void adopt(int word) {
            int bestHead = 0;
            int bestMove = moves.root;
            float best = -Float.MAX_VALUE;
            for (int direction = -1; direction <= 1; direction += 2) {
                int end = word + direction * (REACH + 1);
                for (int head = word + direction; head >= 0 && head < sentence.size && head != end; head += direction) {
                    if (arcs.isBelow(head, word)) {
                        continue;
                    }
                    pair(Math.min(word, head), Math.max(word, head));
                    int move = moves.best(direction > 0 ? Moves.LEFT_ARCS : Moves.RIGHT_ARCS, scores);
                    if (scores[move] > best) {
                        best = scores[move];
                        bestHead = head;
                        bestMove = move;
                    }
                }
            }
            arcs.set(word, bestHead, moves.labels, bestMove);
        }

        private void pair(int top, int next) {
            depth = 0;
            width = 0;
            stack[depth++] = top;
            input = next;
            score();
        }
    }
}
