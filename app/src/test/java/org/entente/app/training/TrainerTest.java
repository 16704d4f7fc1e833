package org.entente.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.scoring.Clues;
import org.entente.engine.scoring.Scorer;
import org.entente.engine.scoring.ScorerFile;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final List<String> KINDS = List.of("AID", "ASSAULT", "CONSULT");
    private static final Trainer TRAINER = new Trainer(1, 2, 3);

    private static Clues clues(float sense, String... names) {
        return new Clues(List.of(names), new float[] {sense, 0});
    }

    /** Kinds that are told by a word each; the first number of the meaning is high in assaults. */
    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            samples.add(new Sample("ASSAULT", clues(0.9f, "over bomb", "has the")));
            samples.add(new Sample("CONSULT", clues(0, "over meet", "has the")));
            samples.add(new Sample("AID", clues(-0.5f, "over give", "has the")));
        }
        samples.add(new Sample("AID", clues(-0.5f, "over bestow")));
        return samples;
    }

    private static Scorer scorer() {
        return ScorerFile.read(
                TRAINER.train(samples(), KINDS, List.of()).lines().toList());
    }

    private static String likeliest(Clues clues) {
        return scorer().likeliest(clues, Optional.empty(), 1);
    }

    @Test
    void eachKindIsLearnedByItsWord() {
        assertThat(likeliest(clues(0, "over bomb"))).isEqualTo("ASSAULT");
        assertThat(likeliest(clues(0, "over meet"))).isEqualTo("CONSULT");
        assertThat(likeliest(clues(0, "over give"))).isEqualTo("AID");
    }

    @Test
    void aWordNeverMetIsToldByItsMeaning() {
        assertThat(likeliest(clues(0.9f, "over dynamite"))).isEqualTo("ASSAULT");
    }

    @Test
    void theSameSamplesGiveTheSameBytes() {
        assertThat(TRAINER.train(samples(), KINDS, List.of())).isEqualTo(TRAINER.train(samples(), KINDS, List.of()));
    }

    @Test
    void aClueThatStandsInOneSampleHasNoWeight() {
        assertThat(TRAINER.train(samples(), KINDS, List.of()))
                .contains("over give")
                .doesNotContain("over bestow");
    }
}
