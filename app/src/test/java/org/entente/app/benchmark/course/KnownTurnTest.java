package org.entente.app.benchmark.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTurnTest {
    @Test
    void everyKnownTurnIsOfTheseYearsAndHasASource() {
        assertThat(KnownTurn.all())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allSatisfy(turn -> {
                    assertThat(turn.day().getYear()).isBetween(2005, 2009);
                    assertThat(turn.source()).isNotBlank();
                    assertThat(turn.what()).isNotBlank();
                    assertThat(turn.dyad().a()).isNotEqualTo(turn.dyad().b());
                });
    }
}
