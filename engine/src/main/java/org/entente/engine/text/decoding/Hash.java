package org.entente.engine.text.decoding;

/**
 * 64-bit polynomial hashes of strings. They join: the hash of "a_b" comes from those of "a" and "b", so that no
 * string has to be made to look a feature up.
 */
final class Hash {
    private static final long BASE = 0x5851F42D4C957F2DL;
    private static final long SALT = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(CharSequence s) {
        long hash = 0;
        for (int i = 0; i < s.length(); i++) {
            hash = hash * BASE + s.charAt(i) + 1;
        }
        return hash;
    }

    /** What a hash is multiplied with when a string of this length is put behind it; never 0. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of the left string, an underscore and the right string. */
    static long join(long left, long right, long rightPower) {
        return (left * BASE + '_' + 1) * rightPower + right;
    }

    /** The key of a feature: its type's number and its value. */
    static long key(int type, long value) {
        return mix(value + (type + 1) * SALT);
    }

    /** David Stafford's 13th mixer of 64 bits: every bit of the input changes each of the output by even chances. */
    static long mix(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
