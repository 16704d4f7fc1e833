package org.entente.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One sign after the other, without end, as in tables of dots and in files that mean harm. The time limit is far above
 * what is needed, and far below what a pattern takes that looks at a run from each of its signs.
 */
@Timeout(60)
class LongRunTest {
    private static final int MANY = 50_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"1,", "1.234,", "a'", "a’b", "1:", " ", ".", "(", "(a", "(reporting ", "- A", "| A ", "-", "_"})
    void aRunHasItsWords(String part) {
        String run = "Oslo builds " + part.repeat(MANY / part.length()) + "x!";

        assertThat(words(run)).isGreaterThan(0);
        assertThat(words("Oslo\n\n" + run)).isGreaterThan(0);
        assertThat(Wording.of(new Article("a", run, run, Optional.empty(), "", ""))
                        .headline())
                .isGreaterThan(0);
    }

    @Test
    void aNumberWithoutEndIsOneWord() {
        assertThat(words("Oslo paid 1" + ",000".repeat(MANY) + " crowns")).isEqualTo(4);
    }

    @Test
    void manyRulesAreNoWords() {
        for (String sign : List.of("-", "- ", "1", "_", "=", "|")) {
            assertThat(words("Oslo pays the builders.\n" + (sign.repeat(210 / sign.length()) + "!\n").repeat(100)))
                    .isEqualTo(sign.equals("1") ? 104 : 4);
        }
    }

    @Test
    void whatIsAroundNewsIsNoPartOfItWhereverItsMarksStand() {
        assertThat(Boilerplate.isLine("--- Copyright 2024, all rights reserved. ---"))
                .isTrue();
        assertThat(Boilerplate.isLine("The Daily, Oslo; All Rights Reserved")).isTrue();
        assertThat(Boilerplate.isLine("The reservation of overall rights was refused"))
                .isFalse();
        assertThat(Boilerplate.isLine("-- Tue 3rd March 2024, 14:05 GMT --")).isTrue();
        assertThat(Boilerplate.withoutCredits("Oslo pays.   (Reporting by A. Berg) . "))
                .isEqualTo("Oslo pays.");
        assertThat(Boilerplate.withoutCredits("Oslo (NOR) pays.")).isEqualTo("Oslo (NOR) pays.");
        assertThat(Boilerplate.headline("UPDATE 3-Oslo pays  -  The Daily")).isEqualTo("Oslo pays");
        assertThat(Boilerplate.headline("Oslo pays (video)")).isEqualTo("Oslo pays");
    }

    private static int words(String text) {
        return Wording.of(new Article("a", "", text, Optional.empty(), "", "")).length();
    }
}
