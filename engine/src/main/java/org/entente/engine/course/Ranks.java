package org.entente.engine.course;

import java.util.Arrays;

/** Some of many numbers by their rank, without sorting the others: Hoare 1961, Algorithm 65: Find, CACM 4(7), 321-322. */
final class Ranks {
    /** A part as short as this is sorted. */
    private static final int SHORT = 24;

    private Ranks() {}

    /**
     * Puts the values into an order where those of the ranks stand as if all were sorted.
     *
     * @param values none of them NaN
     * @param ranks from 0, ascending
     */
    static void select(float[] values, int[] ranks) {
        select(values, 0, values.length, ranks, 0, ranks.length);
    }

    /** From {@code from} to {@code to}, for the ranks from {@code first} to {@code last}, the ends not included. */
    private static void select(float[] values, int from, int to, int[] ranks, int first, int last) {
        if (first == last) {
            return;
        }
        if (to - from <= SHORT) {
            Arrays.sort(values, from, to);
            return;
        }
        float pivot = middle(values[from], values[(from + to) >>> 1], values[to - 1]);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            while (values[low] < pivot) {
                low++;
            }
            while (values[high] > pivot) {
                high--;
            }
            if (low <= high) {
                float value = values[low];
                values[low++] = values[high];
                values[high--] = value;
            }
        }
        // Those up to high are no greater than the pivot, those from low on no less; what is between is equal to it.
        int left = first;
        while (left < last && ranks[left] <= high) {
            left++;
        }
        int right = left;
        while (right < last && ranks[right] < low) {
            right++;
        }
        select(values, from, high + 1, ranks, first, left);
        select(values, low, to, ranks, right, last);
    }

    private static float middle(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
