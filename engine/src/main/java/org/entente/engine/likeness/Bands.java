package org.entente.engine.likeness;

/**
 * The keys by which an article finds those that may be like it: two articles that share a key are candidates. MinHash
 * values are taken four at a time (locality-sensitive hashing in bands: Leskovec, Rajaraman and Ullman, "Mining of
 * Massive Datasets", chapter 3). Sixteen bands over all words find a pair of Jaccard likeness s with 1 - (1 - s^4)^16:
 *
 * <pre>
 *   s     0.3   0.4   0.5   0.6   0.7   0.8    0.9
 *   P     0.12  0.34  0.64  0.89  0.99  0.9998 1
 * </pre>
 *
 * <p>Four more over the first fifty words of the body find a shortened article, of which little but the beginning is
 * left: 1 - (1 - s^4)^4, with s the likeness of the two beginnings: 0.87 at 0.8, 0.986 at 0.9.
 */
public final class Bands {
    /** How many keys an article has. */
    public static final int KEYS = 20;

    private static final int ROWS = 4;
    private static final int WHOLE = 16;
    private static final int LEAD = 50;
    private static final MinHash OF_WHOLE = new MinHash(WHOLE * ROWS, 1997);
    private static final MinHash OF_LEAD = new MinHash((KEYS - WHOLE) * ROWS, 2004);

    private Bands() {}

    /** The keys, band by band: only keys of the same band are to be compared. */
    public static long[] keys(Wording wording) {
        long[] whole = OF_WHOLE.of(wording.shingles());
        int from = wording.headline();
        int to = Math.min(wording.words().size(), from + LEAD);
        long[] lead = OF_LEAD.of(wording.shingles(from, to));
        long[] keys = new long[KEYS];
        for (int band = 0; band < KEYS; band++) {
            keys[band] = band < WHOLE ? key(whole, band) : key(lead, band - WHOLE);
        }
        return keys;
    }

    private static long key(long[] values, int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = Hash.join(key, values[band * ROWS + row]);
        }
        return key;
    }
}
