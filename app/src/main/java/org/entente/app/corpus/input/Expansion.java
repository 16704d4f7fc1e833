package org.entente.app.corpus.input;

import java.util.function.LongSupplier;

/**
 * How much may be unpacked out of one outermost file, at all depths together, so that a small file cannot fill a day: as
 * much as {@value #ALLOWANCE} bytes, and beyond that {@value #RATIO} times what is packed. News shrink to a third or a
 * tenth of their size; only a bomb shrinks to a two-hundredth.
 */
final class Expansion {
    static final long ALLOWANCE = 256L << 20;
    static final long RATIO = 200;

    /** A single entry may be so large whatever its ratio; then an empty form or a row of dots is no bomb. */
    static final long ENTRY_ALLOWANCE = 16L << 20;

    /** Few enough to be unpacked whatever they are packed in. */
    static final long MANY_ENTRIES = 10_000;

    /** An entry has a name and a size; with all that alike entries share, this much is left of each. */
    static final long LEAST_ENTRY = 4;

    private final LongSupplier packed;
    private long entries;
    private long unpacked;

    /** @param packed the size of the outermost file, or what is read of it so far */
    Expansion(LongSupplier packed) {
        this.packed = packed;
    }

    /** @param entry what came out of the entry so far; @param packedEntry what it is packed in */
    void add(long bytes, long entry, long packedEntry) throws Spoiled {
        unpacked += bytes;
        if (entry > ENTRY_ALLOWANCE && entry / RATIO > packedEntry) {
            throw bomb(entry, packedEntry);
        }
        if (unpacked > ALLOWANCE && unpacked / RATIO > packed.getAsLong()) {
            throw bomb(unpacked, packed.getAsLong());
        }
    }

    /** Another entry is met: archives in archives can hold more of them than anybody can open. */
    void enter() throws Spoiled {
        entries++;
        if (entries > MANY_ENTRIES && entries * LEAST_ENTRY > packed.getAsLong()) {
            throw new Spoiled(
                    Reason.BOMB,
                    "is packed like a bomb: " + entries + " entries came out of " + kilobytes(packed.getAsLong()));
        }
        add(0, 0, 0);
    }

    private static String kilobytes(long bytes) {
        return (bytes + 1023 >> 10) + " KB";
    }

    private static Spoiled bomb(long unpacked, long packed) {
        return new Spoiled(
                Reason.BOMB, "is packed like a bomb: " + (unpacked >> 20) + " MB came out of " + kilobytes(packed));
    }
}
