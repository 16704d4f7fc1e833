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
            - context: disasters
              words: [flood, storm]
              not: [flood of]
              examples: ["Arnor V[helped] Gondor after the flood."]
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
        assertThat(e.problems()).singleElement().hasToString("contexts.yaml:9: unknown context \"tea\"");
    }

    @Test
    void aWordMeansNothingInOtherCompany() {
        assertThat(table().of(List.of("flood", "of", "ore"))).isEmpty();
        assertThat(table().of(List.of("flood", "and", "storm"))).containsExactly(Context.DISASTERS);
        assertThat(table().of(List.of("flood", "of", "storm"))).containsExactly(Context.DISASTERS);
    }

    @Test
    void aHyphenJoinsTwoWords() {
        assertThat(table().of(List.of("gas-supply"))).containsExactly(Context.ENERGY);
        assertThat(table().of(List.of("gas", "-", "supply"))).containsExactly(Context.ENERGY);
    }

    @Test
    void examplesKnowWhereTheyStand() {
        assertThat(table().examples())
                .containsExactly(new ContextTable.Illustrated(
                        Context.DISASTERS, "Arnor V[helped] Gondor after the flood.", "contexts.yaml:8"));
    }

    @Test
    void anExampleWithoutAnEventAndAWordThatStandsTwiceAreFaults() {
        String more = "- context: cyber\n  words: [worm,\n    worm]\n  examples: [Arnor helped Gondor.]\n";
        LexiconException e = catchThrowableOfType(
                LexiconException.class, () -> ContextTable.read(Sources.of("contexts.yaml", FILE + more)));
        assertThat(e.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "contexts.yaml:11: cyber: \"worm\" stands twice; keep one",
                        "contexts.yaml:12: cyber: no event is marked; write V[...] around its words");
    }

    private static ContextTable table() {
        return ContextTable.read(Sources.of("contexts.yaml", FILE));
    }
}
