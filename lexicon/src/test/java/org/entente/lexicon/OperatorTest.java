package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agreeing, refusing, threatening, asking and denying make of a deed. */
class OperatorTest {
    private static final List<Status> DEEDS = List.of(Status.HAPPENED, Status.ONGOING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] agreed to lift sanctions on T[Sweden].           | AGREE
                    S[Norway] lifted sanctions on T[Sweden].                   | RETREAT
                    S[Norway] refused to lift sanctions on T[Sweden].          | REJECT
                    S[Norway] threatened to impose sanctions on T[Sweden].     | THREATEN
                    S[Norway] threatened to stop supplying gas to T[Sweden].   | THREATEN
                    S[Norway] threatened T[Sweden] with sanctions.             | THREATEN
                    S[Norway] urged T[Sweden] to release the sailors.          | REQUEST
                    T[Sweden] was urged by S[Norway] to withdraw its troops.   | REQUEST
                    S[Norway] demanded that T[Sweden] withdraw its troops.     | REQUEST
                    S[Norway] accused T[Sweden] of shelling its villages.      | ACCUSE
                    S[Norway] blamed T[Sweden] for the failure of the talks.   | ACCUSE
                    S[Norway] offered to mediate between T[Sweden] and Turkey. | AGREE
                    S[Norway] wants T[Sweden] to lift the sanctions.           | REQUEST
                    S[Norway] stopped bombing T[Sweden].                       | RETREAT
                    S[Norway] agreed to stop shelling T[Sweden].               | AGREE
                    S[Norway] denied asylum to T[a Swedish dissident].         | REJECT
                    S[Norway] refused to extradite T[a Swedish banker].        | REJECT
                    """)
    void operatorAndEventMakeAnother(String sentence, String type) {
        assertThat(Pair.code(sentence))
                .hasValueSatisfying(c -> assertThat(c.typeName()).isEqualTo(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway should recognise Sweden.",
                "Norway must recognise Sweden.",
                "Norway may attack Sweden.",
                "Norway might attack Sweden.",
                "If Norway attacks Sweden, Finland will respond.",
                "Norway did not attack Sweden.",
                "Norway never attacked Sweden.",
                "Norway would rather attack Sweden than talk.",
                "Norway never signed the treaty with Sweden.",
                "Let's hope Norway helps Sweden.",
                "Let's hope that Norway and Sweden sign the treaty.",
                "We hope Norway recognises Sweden.",
                "Norway wishes Sweden would sign the treaty.",
                "It is unclear whether Norway attacked Sweden.",
            })
    void whatIsOnlyWishedDemandedSupposedOrDeniedIsNoDeed(String sentence) {
        assertThat(Pair.events(sentence)).extracting(Event::status).doesNotContainAnyElementsOf(DEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway denied attacking Sweden.", "Norway denied that its army had shelled Sweden."})
    void aDenialIsAStatementNotTheDeed(String sentence) {
        assertThat(Pair.events(sentence))
                .filteredOn(e -> e.status().isDeed())
                .extracting(e -> e.code().code())
                .containsExactly("016");
    }

    @Test
    void whatAnActorPromisesIsAheadAndNotDone() {
        assertThat(Pair.events("Norway will sign the treaty with Sweden in May."))
                .singleElement()
                .satisfies(e -> assertThat(e.status()).isEqualTo(Status.PLANNED))
                .satisfies(e -> assertThat(e.code().typeName()).isEqualTo("AGREE"));
    }

    @Test
    void aRefusalInANounIsARefusal() {
        assertThat(Pair.events("Norway's refusal to meet Sweden angered Finland."))
                .filteredOn(e -> e.source().actor().code().equals("NOR"))
                .extracting(e -> e.code().code())
                .containsExactly("125");
    }

    @Test
    void aMutualMeetingHasBothIn() {
        assertThat(Pair.events("Norway and Sweden held talks in Helsinki."))
                .singleElement()
                .satisfies(e -> assertThat(List.of(
                                e.source().actor().code(), e.target().actor().code()))
                        .containsExactlyInAnyOrder("NOR", "SWE"))
                .satisfies(e -> assertThat(e.code().typeName()).isEqualTo("CONSULT"))
                .satisfies(e -> assertThat(e.place().country()).isEqualTo("FIN"));
    }

    @Test
    void aPassiveWithAgentsOfStatesIsTurnedRound() {
        assertThat(Pair.events("Swedish soldiers were killed by Norwegian troops."))
                .singleElement()
                .satisfies(e -> assertThat(e.source().actor().label()).isEqualTo("NOR MIL"))
                .satisfies(e -> assertThat(e.target().actor().label()).isEqualTo("SWE MIL"));
    }
}
