package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operators over operators, to any depth. */
class NestedOperatorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] refused to rule out resuming talks with T[Sweden].                  | AGREE
                    S[Norway] would not rule out sending troops to T[Sweden].                     | THREATEN
                    S[Norway] did not rule out an attack on T[Sweden].                            | THREATEN
                    S[Norway] ruled out resuming talks with T[Sweden].                            | REJECT
                    S[Norway] failed to stop short of calling for an end to T[Sweden's] blockade. | REQUEST
                    S[Norway] stopped short of calling for sanctions against T[Sweden].           | REJECT
                    S[Norway] denied having agreed to stop supplying T[Sweden] with gas.          | REJECT
                    S[Norway] denied that it had refused to meet T[the Swedish envoy].            | REJECT
                    S[Norway] agreed to stop refusing to meet T[Sweden].                          | AGREE
                    S[Norway] refused to stop bombing T[Sweden].                                  | REJECT
                    S[Norway] refused to agree to talks with T[Sweden].                           | REJECT
                    S[Norway] agreed to resume talks with T[Sweden].                              | AGREE
                    S[Norway] offered to stop shelling T[Sweden].                                 | AGREE
                    S[Norway] threatened to stop allowing T[Swedish ships] to pass.               | THREATEN
                    S[Norway] promised not to attack T[Sweden].                                   | AGREE
                    S[Norway] promised to stop trying to overthrow T[the Swedish government].     | AGREE
                    S[Norway] threatened to refuse to sign the treaty with T[Sweden].             | THREATEN
                    S[Norway] urged T[Sweden] to stop threatening to leave the union.             | REQUEST
                    S[Norway] urged T[Sweden] to agree to hold talks.                             | REQUEST
                    S[Norway] demanded that T[Sweden] stop refusing to release the fishermen.     | REQUEST
                    S[Norway] accused T[Sweden] of refusing to release the fishermen.             | ACCUSE
                    S[Norway] accused T[Sweden] of threatening to attack it.                      | ACCUSE
                    S[Norway] accused T[Sweden] of failing to stop arms smuggling.                | ACCUSE
                    S[Norway] wants to start talks on lifting its sanctions on T[Sweden].         | AGREE
                    S[Norway] began to lift its sanctions on T[Sweden].                           | YIELD
                    S[Norway] began refusing to let in T[Swedish students].                       | REJECT
                    S[Norway] decided to begin withdrawing its troops from T[Sweden].             | AGREE
                    S[Norway] decided to refuse to meet T[Sweden].                                | REJECT
                    S[Norway] decided not to attack T[Sweden].                                    | AGREE
                    S[Norway] decided not to send aid to T[Sweden].                               | REJECT
                    S[Norway] decided against sending aid to T[Sweden].                           | REJECT
                    S[Norway] refused to consider lifting its sanctions on T[Sweden].             | REJECT
                    S[Norway] is considering resuming aid to T[Sweden].                           | AGREE
                    S[Norway] offered to help end T[Sweden's] war with the rebels.                | AGREE
                    S[Norway] asked T[Sweden] to help stop the shelling of its villages.          | REQUEST
                    S[Norway] agreed to consider lifting its ban on T[Swedish] wool.              | AGREE
                    S[Norway] dropped its refusal to meet T[the Swedish envoy].                   | YIELD
                    S[Norway] dropped its demand that T[Sweden] withdraw its troops.              | YIELD
                    S[Norway] withdrew its threat to expel T[the Swedish envoy].                  | YIELD
                    S[Norway] ended its boycott of talks with T[Sweden].                          | YIELD
                    S[Norway] rejected a call by T[Sweden] to release the fishermen.              | REJECT
                    S[Norway] rejected T[Sweden's] offer to mediate.                              | REJECT
                    S[Norway] turned down a request from T[Sweden] to extradite the banker.       | REJECT
                    S[Norway] accepted T[Sweden's] offer to hold talks.                           | AGREE
                    S[Norway] ignored T[Sweden's] calls to stop bombing its villages.             | REJECT
                    S[Norway] defied T[Sweden's] threat to cut off aid.                           | REJECT
                    S[Norway] refused to bow to T[Sweden's] demand to release the fishermen.      | REJECT
                    S[Norway] bowed to T[Sweden's] demand to release the fishermen.               | YIELD
                    S[Norway] vowed never to recognise T[Sweden].                                 | REJECT
                    S[Norway] vowed to continue bombing T[Sweden].                                | THREATEN
                    S[Norway] pledged to keep sending aid to T[Sweden].                           | AGREE
                    S[Norway] promised to consider T[Sweden's] request for aid.                   | AGREE
                    S[Norway] has not agreed to withdraw its troops from T[Sweden].               | REJECT
                    S[Norway] may refuse to meet T[Sweden].                                       | REJECT
                    S[Norway] hinted that it might resume aid to T[Sweden].                       | AGREE
                    S[Norway] apologised for threatening to attack T[Sweden].                     | SUPPORT
                    S[Norway] backed away from its threat to attack T[Sweden].                    | YIELD
                    S[Norway] reaffirmed its refusal to negotiate with T[Sweden].                 | REJECT
                    """)
    void eachOperatorWorksOnWhatStandsUnderIt(String sentence, String type) {
        assertThat(Pair.kind(sentence)).isEqualTo(type);
    }
}
