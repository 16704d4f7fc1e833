package org.entente.engine.text.decoding;

import java.util.Arrays;
import java.util.List;

/** The dependencies found so far, and what of them the features see. */
final class Arcs {
    private static final Values VALENCIES =
            new Values(List.of("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"));

    final int[] heads;
    final String[] labels;
    private final Sentence sentence;
    private final int[][] children;
    private final int[] counts;

    Arcs(Sentence sentence) {
        this.sentence = sentence;
        this.heads = new int[sentence.size];
        this.labels = new String[sentence.size];
        this.children = new int[sentence.size][];
        this.counts = new int[sentence.size];
        Arrays.fill(heads, -1);
        for (int i = 0; i < sentence.size; i++) {
            valency(i);
        }
    }

    /** Hangs {@code child} on {@code head}, away from where it hung. */
    void set(int child, int head, Values labels, int label) {
        if (heads[child] >= 0) {
            remove(heads[child], child);
        }
        add(head, child);
        heads[child] = head;
        this.labels[child] = labels.name(label);
        sentence.set(child, Field.LABEL, labels.hash(label), labels.power(label));
    }

    private void add(int head, int child) {
        int n = counts[head]++;
        if (n == 0) {
            children[head] = new int[4];
        } else if (n == children[head].length) {
            children[head] = Arrays.copyOf(children[head], 2 * n);
        }
        int[] all = children[head];
        int at = n;
        for (; at > 0 && all[at - 1] > child; at--) {
            all[at] = all[at - 1];
        }
        all[at] = child;
        valency(head);
    }

    private void remove(int head, int child) {
        int[] all = children[head];
        int at = place(head, child);
        counts[head]--;
        System.arraycopy(all, at + 1, all, at, counts[head] - at);
        valency(head);
    }

    private int place(int head, int child) {
        return Arrays.binarySearch(children[head], 0, counts[head], child);
    }

    /** How many words hang on it to the left and to the right, up to two of each. */
    private void valency(int word) {
        int left = first(word, 0) < 0 ? 0 : first(word, 1) < 0 ? 1 : 2;
        int right = last(word, 0) < 0 ? 0 : last(word, 1) < 0 ? 1 : 2;
        int value = left * 3 + right;
        sentence.set(word, Field.VALENCY, VALENCIES.hash(value), VALENCIES.power(value));
    }

    /** The word's n-th dependent from the left, if it stands to the left; or -1. */
    int first(int word, int n) {
        return n < counts[word] && children[word][n] < word ? children[word][n] : -1;
    }

    /** The word's n-th dependent from the right, if it stands to the right; or -1. */
    int last(int word, int n) {
        int at = counts[word] - 1 - n;
        return at >= 0 && children[word][at] > word ? children[word][at] : -1;
    }

    /** The n-th of the dependents of the same head before this one; or -1. */
    int before(int word, int n) {
        int head = heads[word];
        int at = head < 0 ? -1 : place(head, word) - 1 - n;
        return at >= 0 ? children[head][at] : -1;
    }

    boolean isBelow(int word, int above) {
        for (int head = heads[word]; head >= 0; head = heads[head]) {
            if (head == above) {
                return true;
            }
        }
        return false;
    }
}
