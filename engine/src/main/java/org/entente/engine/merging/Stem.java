package org.entente.engine.merging;

/**
 * A stem of a word as merging sees it: a number, so that two tellings share the same words whether their texts are kept or
 * not. Of 30 bits: of two tellings with twenty words each one pair in three million is thought to share one and does not.
 *
 * @param hash what it is compared by; its two lowest bits are 0
 * @param written the stem itself; of one whose text is not kept only if {@link Words} knows it, else empty
 * @param rarity 0, says nothing, to 1, rare
 */
public record Stem(int hash, String written, double rarity) implements Comparable<Stem> {
    /** Leaves room for {@link Content#code} to say two things of each word. */
    static final int FREE = 3;

    static Stem of(String stem) {
        int hash = hash(stem);
        return Words.known(hash).orElseGet(() -> new Stem(hash, stem, Words.UNLISTED));
    }

    /** Of a text that is not kept. */
    static Stem of(int hash) {
        return Words.known(hash).orElseGet(() -> new Stem(hash, "", Words.UNLISTED));
    }

    /** FNV-1a, with the last step of MurmurHash3, as the former mixes its highest bits but little. */
    static int hash(String stem) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return (hash ^ hash >>> 16) & ~FREE;
    }

    /** For people: of a text that is not kept, a number stands for a word that is in no table. */
    String shown() {
        return written.isEmpty() ? "#" + Integer.toHexString(hash) : written;
    }

    @Override
    public int compareTo(Stem other) {
        return Integer.compare(hash, other.hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stem stem && hash == stem.hash;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
