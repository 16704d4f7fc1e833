package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threats that say what must be done to be spared. */
class ConditionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] will bomb T[Sweden] unless it withdraws its troops.                          | THREATEN
                    S[Norway] will bomb T[Sweden] if it does not withdraw.                                 | THREATEN
                    S[Norway] will cut off gas unless T[Sweden] pays its debts.                            | THREATEN
                    S[Norway] will close its ports if T[Sweden] does not release the fishermen.            | THREATEN
                    S[Norway] said it would close its embassy if T[Sweden] did not release the fishermen.  | THREATEN
                    T[Sweden] must withdraw its troops or lose its aid, S[Norway] said.                    | THREATEN
                    T[Sweden] must leave the island or face war, S[Norway's premier] said.                 | THREATEN
                    S[Norway] told T[Sweden] to withdraw or face sanctions.                                | THREATEN
                    S[Norway] gave T[Sweden] until Friday to withdraw or face sanctions.                   | THREATEN
                    S[Norway] gave T[Sweden] until Friday to release the fishermen.                        | THREATEN
                    S[Norway] gave T[Sweden] 48 hours to withdraw its troops.                              | THREATEN
                    S[Norway] warned that if T[Sweden] sold the island, it would cut its aid.              | THREATEN
                    S[Norway] warned that it would attack if T[Sweden] crossed the river.                  | THREATEN
                    S[Norway] told T[Sweden] to pay its debts, or else.                                    | THREATEN
                    S[Norway] said T[Sweden] would pay a heavy price if it attacked.                       | THREATEN
                    If T[Sweden] attacks, S[Norway] will strike back.                                      | THREATEN
                    If T[Sweden] does not pay, S[Norway] will cut off the gas.                             | THREATEN
                    Unless T[Sweden] withdraws, S[Norway] will send in its army.                           | THREATEN
                    Unless T[Sweden] frees the fishermen, S[Norway] said, it will expel the Swedish envoy. | THREATEN
                    T[Sweden] faces sanctions unless it withdraws, S[Norway] said.                         | THREATEN
                    T[Sweden] will face sanctions if it does not withdraw, S[Norway] warned.               | THREATEN
                    T[Sweden] risks losing its aid if it attacks, S[Norway] warned.                        | THREATEN
                    S[Norway] will send aid to T[Sweden] if it asks.                                       | AGREE
                    S[Norway] will lift its sanctions if T[Sweden] withdraws.                              | AGREE
                    S[Norway] said it would not sign unless T[Sweden] withdrew.                            | REJECT
                    T[Sweden] was given until Friday by S[Norway] to withdraw its troops.                  | THREATEN
                    S[Norway] ordered T[Sweden] to leave the island or be bombed.                          | THREATEN
                    Withdraw or be bombed, S[Norway] told T[Sweden].                                       | THREATEN
                    S[Norway] demanded that T[Sweden] withdraw or face sanctions.                          | THREATEN
                    S[Norway] threatened war if T[Sweden] did not leave the island.                        | THREATEN
                    S[Norway] will walk out of the talks unless T[Sweden] stops shelling its villages.     | THREATEN
                    S[The union] will go on strike unless T[the ministry] raises wages.                    | THREATEN
                    S[Norway] vowed to retaliate if T[Sweden] attacked.                                    | THREATEN
                    T[Sweden] must stop its attacks, S[Norway] said, or it will send troops.               | THREATEN
                    S[The miners] gave T[the company] a week to pay them or face a strike.                 | THREATEN
                    """)
    void whatIsDoneUnlessOrIfIsAThreatToWhomTheConditionNames(String sentence, String type) {
        assertThat(Pair.kind(sentence)).isEqualTo(type);
    }
}
