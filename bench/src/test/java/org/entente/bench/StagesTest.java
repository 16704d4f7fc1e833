package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The benchmarks do what they say; how long it takes is no test's business. */
class StagesTest {
    @Test
    void eachStageHandsOnWhatTheNextOneTakes() {
        Stages stages = new Stages();
        stages.load();
        assertThat(stages.words()).isNotEmpty();
        assertThat(stages.tags()).isNotEmpty().allMatch(words -> words.areTagged());
        assertThat(stages.parse()).isNotEmpty();
        assertThat(stages.parseAndMend()).isNotEmpty();
        assertThat(stages.read().sentences()).isNotEmpty();
        assertThat(stages.signature().keys()).hasSize(20);
    }
}
