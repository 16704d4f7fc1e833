package org.entente.engine.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OntologyTest {
    @Test
    void aModeBringsItsOwnScore() {
        Cameo fight = Ontology.code("190");
        assertThat(Ontology.inMode(fight, "drone")).hasValueSatisfying(drone -> {
            assertThat(drone.code()).isEqualTo("190");
            assertThat(drone.mode()).isEqualTo("drone");
            assertThat(drone.ploverScore()).isEqualTo(-9.5);
            assertThat(drone.goldstein()).isEqualTo(fight.goldstein());
        });
    }

    @Test
    void aTypeHasItsOwnModesOnly() {
        assertThat(Ontology.inMode(Ontology.code("040"), "drone")).isEmpty();
        assertThat(Ontology.inMode(Ontology.code("010"), "drone")).isEmpty();
    }
}
