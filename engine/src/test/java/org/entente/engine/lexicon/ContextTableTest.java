package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.entente.engine.ontology.Context;
import org.junit.jupiter.api.Test;

class ContextTableTest {
    private static final String FILE =
            """
            - context: energy
              words: [oil, gas supply]
            - context: trade
              words: [tariff, oil]
            """;

    @Test
    void aWordMayStandInTwoFields() {
        assertThat(table().of(List.of("oil"))).containsExactlyInAnyOrder(Context.of("energy"), Context.of("trade"));
    }

    @Test
    void aPhraseIsReadWholeOrNotAtAll() {
        assertThat(table().of(List.of("cut", "gas", "supply"))).containsExactly(Context.of("energy"));
        assertThat(table().of(List.of("tear", "gas"))).isEmpty();
    }

    @Test
    void anUnknownContextIsToldWithItsLine() {
        LexiconException e = catchThrowableOfType(
                LexiconException.class,
                () -> ContextTable.read(Sources.of("contexts.yaml", FILE + "- context: tea\n  words: [cup]\n")));
        assertThat(e.problems()).singleElement().hasToString("contexts.yaml:5: unknown context \"tea\"");
    }

    private static ContextTable table() {
        return ContextTable.read(Sources.of("contexts.yaml", FILE));
    }
}
