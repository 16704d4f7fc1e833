package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of {@link BoundaryTest} where nobody marks a pair: one sentence, one event, of the right type. */
class BoundaryReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway invited the Swedish premier to Oslo.                                     | AGREE
                    Norway announced a summit with Sweden.                                          | AGREE
                    Norway summoned the Swedish ambassador to complain about the arrests.           | ACCUSE
                    The Swedish ambassador was called in by Norway over the shelling.               | ACCUSE
                    Norway signed a fisheries agreement with Sweden.                                | SUPPORT
                    Norway and Sweden signed a peace treaty in Oslo.                                | SUPPORT
                    Norway pledged to sign the peace accord with Sweden.                            | AGREE
                    Norway and Sweden agreed to sign a fisheries agreement next year.               | AGREE
                    Norway and Sweden held joint military exercises.                                | COOPERATE
                    The Norwegian army took part in a joint drill with Swedish troops.              | COOPERATE
                    Norway staged a large military exercise near the border with Sweden.            | MOBILIZE
                    The Norwegian army began war games close to Sweden.                             | MOBILIZE
                    Norwegian troops moved to the border and attacked Swedish posts.                | ASSAULT
                    Norway refused to deepen its ties with Sweden.                                  | REJECT
                    Norway rejected an expansion of trade with Sweden.                              | REJECT
                    Norway severed ties with Sweden.                                                | SANCTION
                    Norway cut its aid to Sweden.                                                   | SANCTION
                    Norway cancelled a planned meeting with Sweden.                                 | REJECT
                    A meeting with Sweden was called off by Norway.                                 | REJECT
                    Norway expelled a Swedish diplomat.                                             | SANCTION
                    Two Swedish envoys were expelled by Norway.                                     | SANCTION
                    Norway deported a Swedish preacher.                                             | COERCE
                    A Swedish journalist was deported by Norway.                                    | COERCE
                    The king of Norway pardoned a Swedish spy.                                      | CONCEDE
                    Norway announced a pardon for the Swedish soldiers.                             | CONCEDE
                    Norway freed the Swedish fishermen.                                             | RETREAT
                    The Swedish fishermen were set free by Norway.                                  | RETREAT
                    Norway paid compensation to Sweden for the damage.                              | AID
                    A Norwegian court ordered Sweden to pay compensation.                           | SANCTION
                    The Swedish bank was fined 40 million euros by a Norwegian court.               | SANCTION
                    Norway wrote off half of the debt of Sweden.                                    | AID
                    Four Swedish hostages were rescued by Norwegian troops.                         | AID
                    A Norwegian court issued an arrest warrant for the Swedish general.             | THREATEN
                    A Norwegian court indicted the Swedish general in absentia.                     | THREATEN
                    A Swedish banker was jailed for six years by a Norwegian court for fraud.       | COERCE
                    A Norwegian court sentenced a Swedish banker to six years in prison.            | COERCE
                    Norwegian students rallied against Sweden, calling on it to free the fishermen. | PROTEST
                    Norwegian students marched to demand that Sweden free the fishermen.            | PROTEST
                    Norwegian troops clashed with Swedish troops at the border.                     | ASSAULT
                    Norway and Sweden exchanged fire across the border.                             | ASSAULT
                    Norwegian troops shelled a Swedish camp, wounding thirty.                       | ASSAULT
                    Norway's premier visited Sweden.                                                | CONSULT
                    Norway met Sweden in Bergen to discuss fishing quotas.                          | CONSULT
                    Swedish refugees fled the attacks of the Norwegian army.                        | SANCTION
                    Norwegian troops drove Swedish villagers from their homes.                      | SANCTION
                    """)
    void oneEventAndOfTheRightType(String sentence, String type) {
        assertThat(Pair.events(sentence)).singleElement().satisfies(e -> {
            assertThat(e.code().typeName()).isEqualTo(type);
            assertThat(e.source().actor().code()).isEqualTo("NOR");
            assertThat(e.target().actor().code()).isEqualTo("SWE");
        });
    }

    @Test
    void whomSomethingBefellIsToldAlsoWhereThereIsOnlyThere() {
        assertThat(Pair.events("There were nine Norwegian soldiers killed in Sweden on Monday."))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.code().typeName()).isEqualTo("ASSAULT");
                    assertThat(e.target().actor().code()).isEqualTo("NOR");
                });
    }
}
