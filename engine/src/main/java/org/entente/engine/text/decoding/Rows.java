package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each feature adds to the scores of the classes. Most speak of a few classes and are kept as those; those that
 * speak of many have a row for all. Each row is an array of its own: only so does Java add it with vector instructions.
 */
final class Rows {
    /** With so many weights, all classes are faster than one by one. */
    private static final int MANY = 12;

    private final int width;

    /** What is at place n: the weights of all classes, at n - 1. */
    private final List<float[]> made = new ArrayList<>();

    private float[][] rows;

    /** What is at place -n, from n - 1 on: how many, their classes as bytes, four to an int, and the weights' bits. */
    private int[] few = new int[1 << 16];

    private int end;

    Rows(int classes) {
        this.width = width(classes);
    }

    /** The length of the scores of so many classes: a multiple of what vector instructions take. */
    static int width(int classes) {
        return classes + 7 & ~7;
    }

    /** Keeps weights, and returns their place; never 0. */
    int put(byte[] classes, float[] weights, int from, int count) {
        if (count >= MANY) {
            float[] row = new float[width];
            for (int i = from; i < from + count; i++) {
                row[classes[i] & 0xff] = weights[i];
            }
            made.add(row);
            return made.size();
        }
        int at = end;
        int values = at + 1 + (count + 3 >> 2);
        end = values + count;
        if (end > few.length) {
            few = Arrays.copyOf(few, 2 * few.length);
        }
        few[at] = count;
        for (int i = 0; i < count; i++) {
            few[at + 1 + (i >> 2)] |= (classes[from + i] & 0xff) << ((i & 3) << 3);
            few[values + i] = Float.floatToRawIntBits(weights[from + i]);
        }
        return -at - 1;
    }

    /** These, when all are kept. */
    Rows made() {
        rows = made.toArray(float[][]::new);
        few = Arrays.copyOf(few, end);
        made.clear();
        return this;
    }

    /** Adds what is at the first {@code n} of the places, which are used up. */
    void add(long[] places, int n, float[] scores) {
        int many = 0;
        for (int i = 0; i < n; i++) {
            int place = (int) places[i];
            if (place > 0) {
                places[many++] = place;
            } else {
                addFew(-place - 1, scores);
            }
        }
        int i = 0;
        for (; i + 4 <= many; i += 4) {
            add(row(places[i]), row(places[i + 1]), row(places[i + 2]), row(places[i + 3]), scores);
        }
        for (; i < many; i++) {
            add(row(places[i]), scores);
        }
    }

    private float[] row(long place) {
        return rows[(int) place - 1];
    }

    /** Four at once: the scores are fetched and put back once. */
    private static void add(float[] a, float[] b, float[] c, float[] d, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    /** Adds the scores of all classes. */
    static void add(float[] row, float[] scores) {
        for (int i = 0; i < row.length; i++) {
            scores[i] += row[i];
        }
    }

    private void addFew(int at, float[] scores) {
        int count = few[at];
        int values = at + 1 + (count + 3 >> 2);
        for (int i = 0; i < count; i++) {
            int which = few[at + 1 + (i >> 2)] >>> ((i & 3) << 3) & 0xff;
            scores[which] += Float.intBitsToFloat(few[values + i]);
        }
    }
}
