package org.entente.app.store;

import java.util.Arrays;

/** A set of numbers in an array: sixteen bytes for each, as it is at most half full. */
final class Longs {
    private static final int FIRST_SLOTS = 1 << 10;

    private long[] slots = new long[FIRST_SLOTS];
    private boolean zero;
    private int size;

    /** Whether it was not there. */
    boolean add(long number) {
        if (number == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (2 * size >= slots.length) {
            grow();
        }
        int slot = slot(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        return true;
    }

    boolean contains(long number) {
        return number == 0 ? zero : slots[slot(number)] == number;
    }

    void clear() {
        Arrays.fill(slots, 0);
        zero = false;
        size = 0;
    }

    /** Where it is, or would be. */
    private int slot(long number) {
        int mask = slots.length - 1;
        // Eight that follow one another lie together in the processor's cache.
        long mixed = (number >>> 3) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32 << 3 | number & 7) & mask;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long number : before) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }
}
