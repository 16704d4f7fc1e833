package org.entente.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairs of our own: those of odd number were looked at while the rules were made, those of even number were not. */
class PairsTest {
    private static final List<Pair> PAIRS = Pair.all();

    @Test
    void thereAreEnoughOfBothKinds() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(120);
        assertThat(PAIRS.stream().filter(Pair::isCopy)).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void pairsLookedAtAreJudgedRightly() {
        assertThat(wrong(1)).isEmpty();
    }

    /** Names no pair: who sees them cannot measure with them any more. */
    @Test
    void ofPairsNobodyLookedAtNoStoryIsLostAndFewCopiesAreMissed() {
        List<String> wrong = wrong(0);
        assertThat(wrong.stream().filter(pair -> pair.contains("other")).count())
                .isZero();
        assertThat(wrong.size()).isLessThanOrEqualTo(3);
    }

    private static List<String> wrong(int rest) {
        return PAIRS.stream()
                .filter(pair -> pair.number() % 2 == rest)
                .filter(pair -> pair.isCopy() != isFoundAndCopy(pair))
                .map(pair -> pair.number() + " " + (pair.isCopy() ? "copy" : "other") + ": " + pair.why())
                .toList();
    }

    private static boolean isFoundAndCopy(Pair pair) {
        Signature earlier = Signature.of(pair.earlier());
        Signature later = Signature.of(pair.later());
        return shareKey(earlier.keys(), later.keys())
                && later.to(earlier.fingerprint()).isCopy();
    }

    static boolean shareKey(long[] a, long[] b) {
        return IntStream.range(0, Bands.KEYS).anyMatch(band -> a[band] == b[band]);
    }
}
