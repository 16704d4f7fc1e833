package org.entente.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String NEWS =
            """
            title: Norway and Chad sign accord on dates

            Norway and Chad signed an accord on Monday that lets traders from Chad sell dates in Oslo without a levy.

            The minister of trade, Lars Holm, said that the accord would help 3,000 farmers around the oasis of Faya. He
            thanked his colleague for her patience during two years of talks, most of which were held by telephone.

            Experts doubt that many dates will reach the north this year because the road to the coast is closed.
            """;

    @Test
    void theSameIsACopyWhateverIsAroundIt() {
        assertThat(isCopy(NEWS.replace("title: ", "title: UPDATE 3-") + "\n(Editing by A. Berg)\n\n© 2024 Daily\n"))
                .isTrue();
        assertThat(isCopy(NEWS.replace("title: Norway and Chad sign accord on dates", "title: Dates for Oslo")))
                .isTrue();
    }

    @Test
    void aPartIsACopyButTheWholeIsNoneOfItsPart() {
        String part = NEWS.substring(0, NEWS.indexOf("Experts"));

        assertThat(isCopy(part)).isTrue();
        assertThat(Signature.of(Pair.article(NEWS)).to(fingerprint(part)).isCopy())
                .isFalse();
    }

    @Test
    void anotherNumberDayNameOrNegationIsNews() {
        assertThat(isCopy(NEWS.replace("3,000", "5,000"))).isFalse();
        assertThat(isCopy(NEWS.replace("Monday", "Thursday"))).isFalse();
        assertThat(isCopy(NEWS.replace("Norway and Chad signed", "Norway and Mali signed")))
                .isFalse();
        assertThat(isCopy(NEWS.replace("would help", "would not help"))).isFalse();
    }

    @Test
    void aShortSentenceMoreIsNews() {
        assertThat(isCopy(NEWS + "\nMali later protested loudly.\n")).isFalse();
    }

    @Test
    void aTypoIsNoNews() {
        assertThat(isCopy(NEWS.replace("patience", "patiense"))).isTrue();
    }

    @Test
    void anArticleOfBoilerplateOnlyIsACopyOfNothing() {
        assertThat(isCopy("Read more\n\nAFP\n")).isFalse();
    }

    @Test
    void aFingerprintComesBackFromItsBytes() {
        Fingerprint before = fingerprint(NEWS);

        assertThat(Fingerprint.of(before.bytes()).likeness(before)).isEqualTo(1);
    }

    /** With 1,024 hash functions the deviation is 0.016. */
    @Test
    void minHashesAgreeAsOftenAsTheSetsAreAlike() {
        long[] a = java.util.stream.LongStream.range(0, 3000).toArray();
        long[] b = java.util.stream.LongStream.range(1000, 4000).toArray();
        MinHash minHash = new MinHash(1024, 7);
        long[] ofA = minHash.of(a);
        long[] ofB = minHash.of(b);
        long agree = java.util.stream.IntStream.range(0, 1024)
                .filter(i -> ofA[i] == ofB[i])
                .count();

        assertThat(agree / 1024.0).isCloseTo(0.5, within(0.06));
    }

    private static boolean isCopy(String later) {
        return Signature.of(Pair.article(later)).to(fingerprint(NEWS)).isCopy();
    }

    private static Fingerprint fingerprint(String text) {
        return Signature.of(Pair.article(text)).fingerprint();
    }
}
