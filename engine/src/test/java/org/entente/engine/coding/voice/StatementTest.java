package org.entente.engine.coding.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.coding.Small;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what. */
class StatementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Finnish premier said that the ice was thin.                 | FIN GOV say: the ice was thin
                    The Finnish premier said on Friday the ice was thin.            | FIN GOV say: the ice was thin
                    The ice was thin, the Finnish premier said.                     | FIN GOV say: The ice was thin
                    The ice was thin, quipped the Finnish premier.                  | FIN GOV quip: The ice was thin
                    The Finnish premier points out that the ice is thin.            | FIN GOV point out: the ice is thin
                    According to the Finnish army, the ice was thin.                | FIN MIL accord: the ice was thin
                    The ice was thin, according to the Finnish army.                | FIN MIL accord: The ice was thin
                    The Finnish premier noted in a letter that the ice was thin.    | FIN GOV note: the ice was thin
                    The Finnish premier told Sweden that the ice was thin.          | FIN GOV tell: the ice was thin
                    A diplomat said that the ice was thin.                          | --- say: the ice was thin
                    """)
    void whoSaysWhat(String sentence, String statement) {
        assertThat(told(sentence)).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Finnish premier met the Swedish premier.",
                "The Finnish premier told the Swedish premier nothing.",
                "The Finnish premier did not say that the ice was thin.",
                "Norway shelled Sweden according to plan."
            })
    void whoSaysNothingMakesNoStatement(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void itIsQuotedIfAllOfItStandsInMarks() {
        assertThat(Small.read("\"The ice is thin,\" the Finnish premier said.").statements())
                .singleElement()
                .satisfies(s -> assertThat(s.quoted()).isTrue());
        assertThat(Small.read("The Finnish premier said the ice was \"as thin as a coin\".")
                        .statements())
                .singleElement()
                .satisfies(s -> assertThat(s.quoted()).isFalse());
    }

    @Test
    void twoSpeakersOneInTheOtherAreTwoStatements() {
        assertThat(told("The Finnish premier said that Norway had told him that the ice was thin."))
                .containsExactly(
                        "FIN GOV say: Norway had told him that the ice was thin", "NOR tell: the ice was thin");
    }

    @Test
    void aQuotationOverSeveralSentencesIsOneStatement() {
        assertThat(told("\"The ice is thin. We stay at home,\" the Finnish premier said."))
                .containsExactly("FIN GOV say: The ice is thin. We stay at home");
    }

    @Test
    void whoHasJustSpokenGoesOnWithoutBeingNamed() {
        assertThat(told("The Finnish premier noted in a letter that the ice was thin."
                        + " It was also noted that Norway was far."))
                .endsWith("FIN GOV note: Norway was far");
        assertThat(told("The Finnish premier said that the ice was thin. It was said that Norway was far."))
                .endsWith("--- say: Norway was far");
        assertThat(told("The Finnish premier met the Swedish premier. It was noted that the ice was thin."))
                .endsWith("--- note: the ice was thin");
    }

    @Test
    void theNextQuotationIsAnother() {
        assertThat(told("\"The ice is thin,\" the Finnish premier said. \"We stay at home.\""))
                .containsExactly("FIN GOV say: The ice is thin", "FIN GOV say: We stay at home");
    }

    @Test
    void goingOnTellsWhatStandsInMarks() {
        assertThat(told("The Finnish premier went on: \"The ice is thin.\""))
                .containsExactly("FIN GOV go on: The ice is thin");
        assertThat(told("The war went on for a third day.")).isEmpty();
    }

    private static List<String> told(String text) {
        Reading reading = Small.read(text);
        return reading.statements().stream()
                .map(s -> s.speaker().label().replace("--- GOV", "---") + " " + s.verb() + ": "
                        + s.span().of(text))
                .toList();
    }
}
