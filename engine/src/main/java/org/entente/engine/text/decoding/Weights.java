package org.entente.engine.text.decoding;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A linear model: what each feature adds to the score of each class. Most of the weights are zero and not kept.
 * Features are found by the 64-bit hash of their name; no two of a model share one.
 */
final class Weights {
    /** Open addressing: a feature's key, then where its weights start (high half) and how many they are (low half). */
    private final long[] table;

    private final byte[] classes;
    private final float[] weights;

    private Weights(long[] table, byte[] classes, float[] weights) {
        this.table = table;
        this.classes = classes;
        this.weights = weights;
    }

    /** Adds what the feature says, if the model knows it. */
    void add(long key, float[] scores) {
        int mask = table.length - 2;
        for (int at = (int) key << 1 & mask; table[at] != 0; at = at + 2 & mask) {
            if (table[at] == key) {
                int from = (int) (table[at + 1] >>> 32);
                int to = from + (int) table[at + 1];
                for (int i = from; i < to; i++) {
                    scores[classes[i] & 0xff] += weights[i];
                }
                return;
            }
        }
    }

    static Weights read(ByteBuffer in) throws IOException {
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
        return new Weights(table(keys, counts), classes, weights);
    }

    private static long[] table(long[] keys, byte[] counts) throws IOException {
        long[] table = new long[Integer.highestOneBit(keys.length) << 3];
        int mask = table.length - 2;
        long from = 0;
        for (int i = 0; i < keys.length; i++) {
            int at = (int) keys[i] << 1 & mask;
            while (table[at] != 0) {
                if (table[at] == keys[i]) {
                    throw new IOException("two features of the parser's model share a key");
                }
                at = at + 2 & mask;
            }
            table[at] = keys[i];
            table[at + 1] = from << 32 | counts[i] & 0xff;
            from += counts[i] & 0xff;
        }
        return table;
    }
}
