package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What obliges, what is about to come, and what was done all the same. */
class ModalityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    T[Sweden] has to withdraw its troops, S[Norway] said.                    | REQUEST
                    T[Sweden] had better release the fishermen, S[Norway] said.              | REQUEST
                    T[Sweden] ought to release the fishermen, S[Norway's premier] said.      | REQUEST
                    T[Sweden] must release the fishermen, S[Norway] said.                    | REQUEST
                    S[Norway] said that T[Sweden] needs to lift its sanctions.               | REQUEST
                    S[Norway] said it was high time that T[Sweden] released the fishermen.   | REQUEST
                    It is high time T[Sweden] withdrew its troops, S[Norway's premier] said. | REQUEST
                    It is time for T[Sweden] to lift its sanctions, S[Norway] said.          | REQUEST
                    S[Norway] is to send food aid to T[Sweden].                              | AGREE
                    S[Norway's premier] is to visit T[Sweden] in May.                        | AGREE
                    S[Norway] to send food aid to T[Sweden]                                  | AGREE
                    S[Norway] to expel T[Swedish] diplomats                                  | THREATEN
                    S[Norway's king] to visit T[Sweden]                                      | AGREE
                    S[Norway] is about to send food aid to T[Sweden].                        | AGREE
                    S[Norway] is about to attack T[Sweden].                                  | THREATEN
                    S[Norway] is set to sign a treaty with T[Sweden].                        | AGREE
                    S[Norway] is due to meet T[Sweden] in Oslo.                              | AGREE
                    S[Norway] is due to hold talks with T[Sweden] on Monday.                 | AGREE
                    S[Norway] is on the brink of signing a treaty with T[Sweden].            | AGREE
                    S[Norway] is on the verge of attacking T[Sweden].                        | THREATEN
                    S[Norway] is on the point of lifting its sanctions on T[Sweden].         | AGREE
                    S[Norway] is poised to recognise T[Sweden].                              | AGREE
                    S[Norway] is poised to impose sanctions on T[Sweden].                    | THREATEN
                    S[Norway] is going to help T[Sweden].                                    | AGREE
                    S[Norway] was to meet T[Sweden] on Monday.                               | AGREE
                    S[Norway] looks set to invade T[Sweden].                                 | THREATEN
                    S[Norway] intends to lift its sanctions on T[Sweden].                    | AGREE
                    S[Norway] was forced to release T[the Swedish fishermen].                | YIELD
                    S[Norway] had to release T[the Swedish fishermen].                       | YIELD
                    T[Sweden] is to withdraw its troops at once, S[Norway] ordered.          | REQUEST
                    S[Norway] is bound to meet T[Sweden].                                    | AGREE
                    S[Norway] is close to signing a treaty with T[Sweden].                   | AGREE
                    S[Norway] is likely to impose sanctions on T[Sweden].                    | THREATEN
                    T[Sweden] should have withdrawn its troops, S[Norway] said.              | ACCUSE
                    S[Norway] is expected to send aid to T[Sweden].                          | AGREE
                    """)
    void aSentenceIsOfTheTypeItsModalsMakeOfIt(String sentence, String type) {
        assertThat(Pair.kind(sentence)).isEqualTo(type);
    }
}
