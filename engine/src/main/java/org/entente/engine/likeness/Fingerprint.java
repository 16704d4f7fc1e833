package org.entente.engine.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What must be known of an article to compare later ones with it: the sets of its shingles and of its words, 32 bits of
 * the hash of each. About 3 KB for 500 words. The text cannot be read from it.
 */
public final class Fingerprint {
    private final int[] shingles;
    private final int[] words;

    private Fingerprint(int[] shingles, int[] words) {
        this.shingles = shingles;
        this.words = words;
    }

    public static Fingerprint of(Wording wording) {
        return new Fingerprint(
                set(LongStream.of(wording.shingles())),
                set(wording.words().stream().mapToLong(Word::hash)));
    }

    private static int[] set(LongStream hashes) {
        return hashes.mapToInt(hash -> (int) hash).sorted().distinct().toArray();
    }

    boolean hasShingle(long hash) {
        return Arrays.binarySearch(shingles, (int) hash) >= 0;
    }

    boolean hasWord(long hash) {
        return Arrays.binarySearch(words, (int) hash) >= 0;
    }

    /** The number of different shingles. */
    int size() {
        return shingles.length;
    }

    /** The share of all different shingles of both that both have, 0 to 1 (Jaccard). */
    public double likeness(Fingerprint other) {
        long shared = Arrays.stream(shingles)
                .filter(s -> Arrays.binarySearch(other.shingles, s) >= 0)
                .count();
        long all = shingles.length + other.shingles.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** As bytes that {@link #of(byte[])} takes. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (1 + shingles.length + words.length));
        buffer.putInt(shingles.length);
        Arrays.stream(shingles).forEach(buffer::putInt);
        Arrays.stream(words).forEach(buffer::putInt);
        return buffer.array();
    }

    /** @throws IllegalArgumentException if the bytes are not a fingerprint's */
    public static Fingerprint of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int all = bytes.length / Integer.BYTES - 1;
        int shingles = bytes.length < Integer.BYTES ? -1 : buffer.getInt();
        if (shingles < 0 || shingles > all || bytes.length % Integer.BYTES != 0) {
            throw new IllegalArgumentException("not a fingerprint: " + bytes.length + " bytes");
        }
        return new Fingerprint(ints(buffer, shingles), ints(buffer, all - shingles));
    }

    private static int[] ints(ByteBuffer buffer, int count) {
        int[] values = new int[count];
        Arrays.setAll(values, i -> buffer.getInt());
        return values;
    }
}
