package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.ontology.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In which fields an event is. */
class FieldTest {
    private static final ContextTable TABLE = Whole.CODER.tools().contexts();

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsInItsField(ContextTable.Illustrated example) {
        assertThat(Told.event(example.text()).contexts()).as(example.where()).contains(example.context());
    }

    static Stream<ContextTable.Illustrated> examples() {
        return TABLE.examples().stream();
    }

    @Test
    void everyFieldHasFourExamples() {
        assertThat(Arrays.asList(Context.values())).allSatisfy(context -> assertThat(TABLE.examples())
                .filteredOn(e -> e.context() == context)
                .as(context.code())
                .hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void whatAnActorElseDidIsNoFieldOfTheEvent() {
        assertThat(fields("Peru, whose senate had just impeached a judge, V[praised] Panama."))
                .isEmpty();
        assertThat(fields("Having lost its fleet in the typhoon, Samoa V[thanked] Tonga."))
                .isEmpty();
    }

    @Test
    void anotherClauseTellsAnotherField() {
        assertThat(fields("Denmark V[criticised] Latvia while hackers broke into a bank."))
                .isEmpty();
        assertThat(fields("Denmark V[criticised] Latvia over its hospitals, and the price of oil fell."))
                .containsExactly(Context.HEALTH);
    }

    @Test
    void whatItIsForAndOverIsItsField() {
        assertThat(fields("Jordan V[asked] Kuwait to supply electricity.")).containsExactly(Context.ENERGY);
        assertThat(fields("Greece V[accused] Albania of torturing prisoners.")).contains(Context.HUMAN_RIGHTS);
    }

    @Test
    void aFloodOfGoodsIsNoDisaster() {
        assertThat(fields("Oman V[criticised] Iran for the flood of cheap carpets."))
                .isEmpty();
    }

    private static List<Context> fields(String text) {
        return Told.event(text).contexts();
    }
}
