package org.entente.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final String FILE = ScorerFile.write(
            List.of("two kinds"),
            List.of("AID", "ASSAULT"),
            new double[] {0.5, -0.5},
            new double[][] {{1, -1}, {0, 2}},
            Map.of("over give", new double[] {2, -2}, "over bomb", new double[] {-3, 3}, "has the", new double[] {
                0.01, 0
            }));

    private final Scorer scorer = ScorerFile.read(FILE.lines().toList());

    private static Clues clues(float one, float two, String... names) {
        return new Clues(List.of(names), new float[] {one, two});
    }

    @Test
    void aClueSpeaksForItsKind() {
        assertThat(scorer.likeliest(clues(0, 0, "over give"), Optional.empty(), 1))
                .isEqualTo("AID");
        assertThat(scorer.likeliest(clues(0, 0, "over bomb"), Optional.empty(), 1))
                .isEqualTo("ASSAULT");
    }

    @Test
    void theMeaningOfUnknownWordsSpeaksToo() {
        assertThat(scorer.likeliest(clues(0, 2, "over dynamite"), Optional.empty(), 1))
                .isEqualTo("ASSAULT");
    }

    @Test
    void theLikelihoodsSumToOne() {
        double[] likely = scorer.likely(clues(0.3f, 0.1f, "over give", "has the"));
        assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsFavouredWinsUnlessTheOtherIsManyTimesAsLikely() {
        Clues give = clues(0, 0, "over give");
        assertThat(scorer.likeliest(give, Optional.of("ASSAULT"), 2)).isEqualTo("AID");
        assertThat(scorer.likeliest(give, Optional.of("ASSAULT"), 1000)).isEqualTo("ASSAULT");
    }

    @Test
    void theStrongestReasonIsToldFirstAndNoneThatSpeaksAgainst() {
        assertThat(scorer.reasons(clues(1, 0, "over give", "over bomb"), "AID", 5))
                .extracting(Scorer.Reason::clue)
                .containsExactly("over give", "what its words mean");
    }

    @Test
    void weightsOfNextToNothingAreNotWritten() {
        assertThat(FILE).contains("clue\tover give\t").doesNotContain("has the");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> ScorerFile.read(List.of("types\tAID", "wieghts\t3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2 begins with \"wieghts\"");
        assertThatThrownBy(() -> ScorerFile.read(List.of("types\tAID", "clue\tover give\t0:much")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2 has other cells than its kind should");
    }
}
