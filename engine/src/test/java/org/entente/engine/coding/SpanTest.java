package org.entente.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.engine.ontology.Event;
import org.junit.jupiter.api.Test;

/** The words of source and target, as people mark them. */
class SpanTest {
    private static String source(String text) {
        return only(text).source().span().of(text);
    }

    private static String target(String text) {
        return only(text).target().span().of(text);
    }

    private static Event only(String text) {
        assertThat(Small.read(text).events()).hasSize(1);
        return Small.read(text).events().get(0);
    }

    @Test
    void whoIsCountedIsMarkedWithTheNumber() {
        assertThat(target("Norway shelled dozens of Swedish soldiers.")).isEqualTo("dozens of Swedish soldiers");
    }

    @Test
    void theLettersOfANameBelongToIt() {
        assertThat(source("The Norwegian army (NA) shelled Sweden.")).isEqualTo("The Norwegian army (NA)");
    }

    @Test
    void aMinisterIsMarkedWithWhomHeIsFor() {
        assertThat(source("Finland's minister for Sweden praised Norway.")).isEqualTo("Finland's minister for Sweden");
    }

    @Test
    void ownTroopsAreNoTarget() {
        assertThat(target("Norway with its army shelled Sweden.")).isEqualTo("Sweden");
    }
}
