package org.entente.engine.likeness;

import java.util.Arrays;

/**
 * The least values of a set under several hash functions. Two sets agree in one with a probability equal to their
 * Jaccard likeness (Broder, "On the resemblance and containment of documents", 1997).
 */
final class MinHash {
    private final long[] seeds;

    /** @param functions how many hash functions; @param seed the same seed gives the same functions */
    MinHash(int functions, long seed) {
        seeds = new long[functions];
        for (int i = 0; i < functions; i++) {
            seeds[i] = Hash.mix(seed + i);
        }
    }

    /** The least value under each function; all {@link Long#MAX_VALUE} for an empty set. */
    long[] of(long[] set) {
        long[] least = new long[seeds.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long element : set) {
            for (int i = 0; i < seeds.length; i++) {
                least[i] = Math.min(least[i], Hash.mix(element ^ seeds[i]));
            }
        }
        return least;
    }
}
