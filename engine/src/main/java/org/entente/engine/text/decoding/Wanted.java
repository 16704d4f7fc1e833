package org.entente.engine.text.decoding;

import java.util.Arrays;

/** The keys of features that are looked up together; one for a sentence, used over and over. */
final class Wanted {
    long[] keys = new long[64];
    /** What the table has where each key belongs. */
    long[] slots = new long[64];

    int size;

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            slots = new long[2 * size];
        }
        keys[size++] = key;
    }
}
