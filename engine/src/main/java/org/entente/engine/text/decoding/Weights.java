package org.entente.engine.text.decoding;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A linear model: what each feature adds to the score of each class. Features are found by the 64-bit hash of their
 * name; no two of a model share one. Many are looked up at once, each step for all of them: the time goes into waiting
 * for memory, and so they wait together.
 */
final class Weights {
    /** Open addressing: half of a feature's key, then its place in the rows; 0 is free. */
    private final long[] table;

    private final Rows rows;

    private Weights(long[] table, Rows rows) {
        this.table = table;
        this.rows = rows;
    }

    /** Adds what the features say, as far as the model knows them; nothing is wanted afterwards. */
    void add(Wanted wanted, float[] scores) {
        long[] keys = wanted.keys;
        long[] slots = wanted.slots;
        int size = wanted.size;
        wanted.size = 0;
        int mask = table.length - 1;
        for (int i = 0; i < size; i++) {
            slots[i] = table[(int) keys[i] & mask];
        }
        int found = 0;
        for (int i = 0; i < size; i++) {
            int place = place(keys[i], slots[i]);
            if (place != 0) {
                slots[found++] = place;
            }
        }
        rows.add(slots, found, scores);
    }

    private int place(long key, long first) {
        int mask = table.length - 1;
        int at = (int) key;
        long slot = first;
        while (slot != 0 && slot >>> 32 != key >>> 32) {
            slot = table[++at & mask];
        }
        return (int) slot;
    }

    static Weights read(ByteBuffer in, int ofClasses) throws IOException {
        long[] keys = new long[in.getInt()];
        in.asLongBuffer().get(keys);
        in.position(in.position() + Long.BYTES * keys.length);
        byte[] counts = new byte[keys.length];
        in.get(counts);
        byte[] classes = new byte[in.getInt()];
        in.get(classes);
        float[] weights = new float[classes.length];
        in.asFloatBuffer().get(weights);
        in.position(in.position() + Float.BYTES * weights.length);
        Rows rows = new Rows(ofClasses);
        long[] table = new long[Integer.highestOneBit(keys.length) << 2];
        int from = 0;
        for (int i = 0; i < keys.length; i++) {
            int count = counts[i] & 0xff;
            put(keys[i], rows.put(classes, weights, from, count), table);
            from += count;
        }
        return new Weights(table, rows.made());
    }

    private static void put(long key, int place, long[] table) throws IOException {
        int mask = table.length - 1;
        int at = (int) key & mask;
        for (; table[at] != 0; at = at + 1 & mask) {
            if (table[at] >>> 32 == key >>> 32) {
                throw new IOException("two features of the parser's model share a key");
            }
        }
        table[at] = key >>> 32 << 32 | place & 0xffffffffL;
    }
}
