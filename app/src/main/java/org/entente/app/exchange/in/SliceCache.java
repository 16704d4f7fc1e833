package org.entente.app.exchange.in;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What slices of bytes stand for, found again without making a string of them. Forgets everything when it is full. */
final class SliceCache<V> {
    private static final int SLOTS = 1 << 16;
    private static final int MOST = SLOTS / 2;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Bytes, and behind them what they stand for. */
    private final Object[] entries = new Object[2 * SLOTS];

    private int size;

    /** The value put for these bytes, or null. */
    @SuppressWarnings("unchecked")
    V get(byte[] bytes, int from, int to) {
        return (V) entries[slot(bytes, from, to) + 1];
    }

    void put(byte[] bytes, int from, int to, V value) {
        if (size == MOST) {
            Arrays.fill(entries, null);
            size = 0;
        }
        int slot = slot(bytes, from, to);
        size += entries[slot] == null ? 1 : 0;
        entries[slot] = Arrays.copyOfRange(bytes, from, to);
        entries[slot + 1] = value;
    }

    private int slot(byte[] bytes, int from, int to) {
        int slot = 2 * (hash(bytes, from, to) & SLOTS - 1);
        while (entries[slot] instanceof byte[] key && !Arrays.equals(key, 0, key.length, bytes, from, to)) {
            slot = slot + 2 & 2 * SLOTS - 1;
        }
        return slot;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = (hash ^ (long) EIGHT.get(bytes, i)) * MIX;
            hash ^= hash >>> 32;
        }
        for (; i < to; i++) {
            hash = (hash ^ bytes[i]) * MIX;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
