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

    @Test
    void aSentenceHasTheCodeOfAnArrestAndTheTypeOfASanction() {
        assertThat(Ontology.inMode(Ontology.code("173"), "convict")).hasValueSatisfying(sentence -> {
            assertThat(sentence.code()).isEqualTo("173");
            assertThat(sentence.typeName()).isEqualTo("SANCTION");
            assertThat(sentence.ploverScore()).isEqualTo(-6);
        });
        assertThat(Ontology.inMode(Ontology.code("171"), "convict")).isEmpty();
    }
}
