package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an operator reaches, and whom a pronoun, a small clause or an aim names. */
class ReachTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Police] started an investigation of the killing of T[a mayor].               | ACCUSE
                    S[Police] have begun an inquiry into the shelling of T[a Swedish village].     | ACCUSE
                    """)
    void whatIsStartedIsTheInquiryAndNotItsMatter(String sentence, String type) {
        assertType(sentence, type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] insisted that T[Sweden] release the sailors.                    | REQUEST
                    S[Norway] insisted that it will attack T[Sweden].                         | THREATEN
                    A demand by T[Sweden] will not be met, S[Norway's government] insisted.   | REJECT
                    """)
    void insistenceAssertsOrDemands(String sentence, String type) {
        assertType(sentence, type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] called out T[Sweden] for rejecting the treaty.   | ACCUSE
                    S[Norway] called for sanctions against T[Sweden].          | ACCUSE
                    """)
    void aParticleMakesAnotherVerb(String sentence, String type) {
        assertType(sentence, type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] agreed with T[Sweden] to deport the smugglers.   | AGREE
                    S[Norway] agreed to deport T[the Swedish smugglers].       | THREATEN
                    """)
    void whatIsAgreedWithSomebodyIsNotAimedAtHim(String sentence, String type) {
        assertType(sentence, type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[The Liberal Party] said that T[soldiers] had beaten its supporters.              | ACCUSE
                    """)
    void aSingularPronounStandsForNobodyPlural(String sentence, String type) {
        assertType(sentence, type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway launched a mediation effort designed to help Sweden reach a settlement.",
                "Norway launched a mediation effort to try to save a truce between Sweden and Turkey."
            })
    void mediationIsForWhomItsAimNames(String sentence) {
        assertThat(Pair.events(sentence))
                .filteredOn(e -> e.code().code().equals("045"))
                .extracting(e -> e.target().actor().code())
                .contains("SWE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[The bishop] called T[the war party] godless.     | ACCUSE
                    S[The premier] called T[the rebels] terrorists.    | ACCUSE
                    """)
    void aSmallClauseNamesWhomItDescribes(String sentence, String type) {
        assertType(sentence, type);
    }

    private static void assertType(String sentence, String type) {
        assertThat(Pair.code(sentence))
                .hasValueSatisfying(c -> assertThat(c.typeName()).isEqualTo(type));
    }
}
