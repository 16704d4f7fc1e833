package org.entente.engine.coding.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.coding.Small;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By whose account an event is told. */
class VoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Finnish premier said that Sweden had shelled Norway.                                  | FIN GOV
                    Sweden shelled Norway, the Finnish premier said on Friday.                                | FIN GOV
                    Sweden shelled Norway, said the Finnish premier.                                          | FIN GOV
                    Sweden shelled Norway, the Finnish premier told the radio.                                | FIN GOV
                    Sweden, the Finnish premier said, shelled Norway.                                         | FIN GOV
                    Sweden, the Finnish premier told the radio on Friday, shelled Norway.                     | FIN GOV
                    The Finnish premier, in a letter, said Sweden had shelled Norway.                         | FIN GOV
                    The Finnish premier said in a letter that Sweden had shelled Norway.                      | FIN GOV
                    Finnish ministers, speaking in private, said Sweden had shelled Norway.                   | FIN GOV
                    According to the Finnish army, Sweden shelled Norway.                                     | FIN MIL
                    Sweden, according to the Finnish army, shelled Norway.                                    | FIN MIL
                    Sweden shelled Norway, according to the Finnish army.                                     | FIN MIL
                    In the words of the Finnish premier, Sweden shelled Norway.                               | FIN GOV
                    By Helsinki's account, Sweden shelled Norway.                                             | FIN GOV
                    Sweden, as the Finnish premier put it, shelled Norway.                                    | FIN GOV
                    It was announced by the Finnish government that Sweden had shelled Norway.                | FIN GOV
                    It was announced in Helsinki that Sweden had shelled Norway.                              | FIN GOV
                    The Finnish premier was quoted as saying that Sweden had shelled Norway.                  | FIN GOV
                    Sweden has shelled Norway, the Finnish premier was quoted as saying.                      | FIN GOV
                    Norway quoted the Finnish premier as saying that Sweden had shelled Norway.               | FIN GOV
                    Norway, quoting the Finnish premier, said Sweden had shelled Norway.                      | FIN GOV
                    A letter from the Finnish premier said Sweden had shelled Norway.                         | FIN GOV
                    The report, drawn up by the Finnish army, says Sweden shelled Norway.                     | FIN MIL
                    Finland's claim that Sweden had shelled Norway was not believed.                          | FIN
                    The Finnish premier confirmed a report that Sweden had shelled Norway.                    | FIN GOV
                    Sweden shelled Norway: Finnish government                                                 | FIN GOV
                    \"Sweden,\" the Finnish premier said, \"shelled Norway.\"                                       | FIN GOV
                    Finnish premier: Sweden shelled Norway                                                    | FIN GOV
                    General Aalto of the Finnish army said that Sweden had shelled Norway.                    | FIN MIL
                    The Finnish premier alleged that Sweden had shelled Norway.                               | FIN GOV
                    The Finnish premier alleges that Sweden shelled Norway.                                   | FIN GOV
                    Sweden shelled Norway on Friday, the Finnish premier alleged.                             | FIN GOV
                    The Finnish premier warned that Sweden had shelled Norway.                                | FIN GOV
                    Sweden, foreign minister Aino Aalto of Finland claimed, had quietly shelled Norway.       | FIN GOV
                    Sweden has shelled Norway, the Finnish premier was reported as saying.                    | FIN GOV
                    A spokesman for the Finnish army said that Sweden had shelled Norway.                     | FIN MIL
                    Sweden shelled Norway before noon, a Finnish soldier who asked not to be named said.      | FIN MIL
                    """)
    void theSpeakerTellsIt(String sentence, String speaker) {
        assertThat(account(sentence, "194").actor().label()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden shelled Norway; the Finnish premier said he would wait.",
                "Sweden shelled Norway after the Finnish premier had said he would wait.",
                "While the Finnish premier said he would wait, Sweden shelled Norway.",
                "As the Finnish premier had promised, Sweden shelled Norway.",
                "The Finnish premier did not say that Sweden had shelled Norway.",
                "Nobody said that Sweden had shelled Norway.",
                "We say that Sweden shelled Norway.",
                "According to plan, Sweden shelled Norway.",
                "Sweden shelled Norway, on which the Finnish premier says nothing.",
                "The fog suggested that Sweden had shelled Norway."
            })
    void nobodyButTheAuthorTellsIt(String sentence) {
        assertThat(account(sentence, "194")).isEqualTo(Attribution.AUTHOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Witnesses said Sweden had shelled Norway.",
                "A source said Sweden had shelled Norway.",
                "Sweden has reportedly shelled Norway.",
                "Sweden is said to have shelled Norway.",
                "It was reported that Sweden had shelled Norway.",
                "Oslo laughed at a report that Sweden had shelled Norway.",
                "It has been alleged that Sweden shelled Norway.",
                "Sweden, it was announced, has shelled Norway.",
                "We are told that Sweden shelled Norway.",
                "One hears that Sweden shelled Norway."
            })
    void somebodyTellsItWhoIsNotNamed(String sentence) {
        Attribution who = account(sentence, "194");
        assertThat(who.kind()).isEqualTo(Attribution.Kind.SPEAKER);
        assertThat(who.actor().isNone()).isTrue();
    }

    @Test
    void whatIsDoneBesideTheSpeechIsTheAuthors() {
        String text = "The Finnish premier, who visited Norway, said Sweden had shelled Norway.";
        assertThat(account(text, "042")).isEqualTo(Attribution.AUTHOR);
        assertThat(account(text, "194").actor().label()).isEqualTo("FIN GOV");
    }

    @Test
    void theClauseBehindButIsNotOfTheFirstOnesTeller() {
        String text = "According to the Finnish army Denmark was calm, but Sweden shelled Norway.";
        assertThat(account(text, "194")).isEqualTo(Attribution.AUTHOR);
    }

    @Test
    void aChargeIsTheAuthorsAndTheDeedOfWhoMakesIt() {
        String text = "Finland alleged that Sweden had shelled Norway.";
        assertThat(account(text, "194").actor().label()).isEqualTo("FIN");
        assertThat(Small.read(text).events().stream()
                        .filter(e -> e.code().code().equals("1123"))
                        .map(Event::attribution))
                .isNotEmpty()
                .containsOnly(Attribution.AUTHOR);
    }

    @Test
    void aWarningOfWhatAnotherHasDoneThreatensNobody() {
        assertThat(Small.read("Finland warned that Sweden had shelled Norway.").events())
                .noneMatch(e -> e.code().code().startsWith("138"));
    }

    @Test
    void aLetterSpeaksForWhoeverSentIt() {
        assertThat(account("Finland sent a letter to Oslo. The letter said that Sweden had shelled Norway.", "194")
                        .actor()
                        .label())
                .isEqualTo("FIN");
    }

    @Test
    void itIsTheStatementOfTheSentenceBefore() {
        assertThat(account("The Finnish government issued a statement. It said Sweden had shelled Norway.", "194")
                        .actor()
                        .label())
                .isEqualTo("FIN GOV");
    }

    @Test
    void aSpokesmanIsOfWhomTheSentenceBeforeIsAbout() {
        assertThat(account("The Finnish government met Norway. A spokesman said Sweden had shelled Norway.", "194")
                        .actor()
                        .label())
                .isEqualTo("FIN GOV");
    }

    @Test
    void heIsNoState() {
        assertThat(account("\"Sweden shelled Norway,\" he said.", "194").actor().isNone())
                .isTrue();
    }

    @Test
    void aQuotationGoesOnInSentencesThatStandWhollyInMarks() {
        String text = "\"We are calm,\" the Finnish premier said. \"Norway met Sweden. Then Sweden shelled Norway.\"";
        assertThat(accounts(text)).containsExactly("FIN GOV", "FIN GOV");
    }

    @Test
    void aQuotationMayNameItsSpeakerInTheEnd() {
        String text = "\"What a night. Sweden shelled Norway. We are awake,\" the Finnish premier said.";
        assertThat(accounts(text)).containsExactly("FIN GOV");
    }

    @Test
    void behindTheMarksTheAuthorSpeaksAgain() {
        String text = "\"We are calm,\" the Finnish premier said. Sweden shelled Norway.";
        assertThat(accounts(text)).containsExactly("author");
    }

    @Test
    void aParagraphThatBeginsWithAMarkGoesOnWithAnOpenQuotation() {
        String text = "“Norway met Sweden,” the Finnish premier said. “We were glad.\n\n“Sweden shelled Norway.”";
        assertThat(accounts(text)).containsExactly("FIN GOV", "FIN GOV");
    }

    @Test
    void aQuotationWithoutAVerbOfSpeechIsOfWhomTheSentenceBeforeIsAbout() {
        String text = "The Finnish premier visited Norway. \"Sweden shelled Norway.\"";
        assertThat(account(text, "194").actor().label()).isEqualTo("FIN GOV");
    }

    @Test
    void wordsInMarksWithinASentenceAreNoQuotation() {
        assertThat(account("Sweden shelled Norway \"for the last time\".", "194"))
                .isEqualTo(Attribution.AUTHOR);
    }

    @Test
    void theOfficeIsToldInTheWordsOfTheArticle() {
        assertThat(office("Finnish Foreign Minister Eva Aalto said Sweden had shelled Norway."))
                .isEqualTo("foreign minister");
        assertThat(office("The spokesman of the defence ministry in Helsinki said Sweden had shelled Norway."))
                .isEqualTo("spokesman of the defence ministry");
        assertThat(office("Finland's deputy fisheries minister said Sweden had shelled Norway."))
                .isEqualTo("deputy fisheries minister");
        assertThat(office("Finland said Sweden had shelled Norway.")).isEmpty();
    }

    private static String office(String text) {
        return account(text, "194").office();
    }

    private static Attribution account(String text, String code) {
        List<Event> events = Small.read(text).events().stream()
                .filter(e -> e.code().code().equals(code))
                .toList();
        assertThat(events).as(text).hasSize(1);
        return events.get(0).attribution();
    }

    private static List<String> accounts(String text) {
        return Small.read(text).events().stream()
                .map(Event::attribution)
                .map(a -> a.kind() == Attribution.Kind.AUTHOR
                        ? "author"
                        : a.actor().label())
                .toList();
    }
}
