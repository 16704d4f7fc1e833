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
                    S[Detectives] opened an inquiry into the murder of T[a broker].                 | ACCUSE
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
                    S[Norway] insisted that it would turn away T[Swedish trawlers].             | REJECT
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
                "Norway started a mediation mission intended to bring Sweden back to the table.",
                "Norway began a mediation bid to head off a clash between Sweden and Turkey."
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
