package org.entente.app.exchange.in;

import java.util.Arrays;

/** What slices of bytes stand for, found again without making a string of them. Forgets everything when it is full. */
final class SliceCache<V> {
    private static final int SLOTS = 1 << 16;
    private static final int MOST = SLOTS / 2;

    private final byte[][] keys = new byte[SLOTS][];
    private final Object[] values = new Object[SLOTS];
    private int size;

    /** The value put for these bytes, or null. */
    @SuppressWarnings("unchecked")
    V get(byte[] bytes, int from, int to) {
        return (V) values[slot(bytes, from, to)];
    }

    void put(byte[] bytes, int from, int to, V value) {
        if (size == MOST) {
            Arrays.fill(keys, null);
            Arrays.fill(values, null);
            size = 0;
        }
        int slot = slot(bytes, from, to);
        size += keys[slot] == null ? 1 : 0;
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        values[slot] = value;
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        while (keys[slot] != null && !Arrays.equals(keys[slot], 0, keys[slot].length, bytes, from, to)) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
