package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {
    @Test
    void aSlipIsALetterTooManyTooFewOrAnotherOne() {
        assertThat(Near.distance("Oslo", "Osslo")).isEqualTo(1);
        assertThat(Near.distance("Oslo", "Olo")).isEqualTo(1);
        assertThat(Near.distance("Oslo", "Aslo")).isEqualTo(1);
        assertThat(Near.distance("", "Oslo")).isEqualTo(4);
        assertThat(Near.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void twoNeighboursSwappedAreOneSlip() {
        assertThat(Near.distance("NRO", "NOR")).isEqualTo(1);
        assertThat(Near.distance("olso", "oslo")).isEqualTo(1);
    }

    @Test
    void theNearestComesFirstAndWhatBeginsAlikeIsNear() {
        assertThat(Near.of("norwa", List.of("Sweden", "Norwegian Sea", "Norway"), 3))
                .containsExactly("Norway");
        assertThat(Near.of("swed", List.of("Sweden", "Swede", "Norway"), 3)).containsExactly("Swede", "Sweden");
    }
}
