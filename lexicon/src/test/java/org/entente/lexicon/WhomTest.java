package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom words are aimed at, who is asked, and to whom a deed is done that is told in two halves. */
class WhomTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sweden's finance minister lashed out at Tallinn over the tax.        | SWE GOV > EST GOV
                    Sweden's finance minister lashed out in Tallinn at the Latvian army. | SWE GOV > LVA MIL
                    """)
    void aCapitalThatWordsAreAimedAtIsAGovernment(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norwegian police appealed to the public for news of a Danish gunman. | NOR COP > ---
                    Norwegian police appealed to Sweden for news of a Danish gunman.     | NOR COP > SWE
                    """)
    void whoIsAskedComesBeforeWhomItIsAbout(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rome was bombed as German planes attacked.                           | DEU > ITA GOV
                    """)
    void aDeedToldInTwoHalvesIsOne(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norwegian jets hit a depot at dawn.                                  | a depot
                    The Norwegian army seized a bridge on Monday.                        | a bridge
                    """)
    void whatIsHitKeepsItsWordsThoughItIsNoActor(String sentence, String words) {
        assertThat(Pair.events(sentence))
                .extracting(event -> event.target().span().of(sentence))
                .anyMatch(target -> target.startsWith(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway was condemned on Monday for its tax on salt.                  | --- > NOR
                    """)
    void whatIsDoneToSomebodyIsToldThoughNobodyIsSaidToDoIt(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norwegian gunboats seized a yacht carrying Swedish miners.          | NOR MIL > SWE LAB
                    Norwegian gunboats seized a yacht owned by a Swedish bank.          | NOR MIL > SWE BUS
                    """)
    void aThingIsOfThoseWhoOwnItOrAreInIt(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway broke off ties with Latvia after police stormed its embassy in Riga. | LVA COP > NOR
                    In Stockholm the opposition accused Norway of theft on Sunday.              | SWE OPP > NOR
                    Police clashed with fishermen in Bergen.                                    | NOR COP > NOR AGR
                    In Stockholm the opposition accused the government of ignoring Gotland.     | SWE OPP > SWE GOV
                    """)
    void whoIsAtHomeIsOfThePlace(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sweden says Norway shelled its ports.                    | NOR > SWE
                    Sweden complained that Norway had violated its airspace. | NOR > SWE
                    """)
    void whatSomebodyAttacksIsNotHis(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway accused Sweden of plotting to seize Latvian ships.                  | NOR > SWE
                    Norway accused Sweden of ordering a raid on the Latvian port and hiding it. | NOR > SWE
                    """)
    void whatSomebodyIsAccusedOfIsNoDeed(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The killing of a Swedish reporter by Norwegian soldiers drew condemnation from Latvia. | LVA > NOR MIL | LVA > SWE JRN
                    Norway's attack on a Swedish ship drew condemnation from Latvia.                       | LVA > NOR     | LVA > SWE
                    Latvia condemned Norway's closure of Swedish schools.                                  | LVA > NOR     | LVA > SWE
                    """)
    void whoDidItIsBlamed(String sentence, String told, String not) {
        assertThat(told(sentence)).contains(told).doesNotContain(not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway ruled out a pardon for the poachers demanded by Sweden.            | NOR > SWE
                    Norway agreed to a census of the islanders suggested by Sweden.           | NOR > SWE
                    Norwegian rangers swapped photographs of the poachers with Sweden.        | NOR > SWE
                    Norway has stationed ten batteries along its border with Sweden.          | NOR > SWE
                    Norway shut its embassy in Stockholm last winter.                         | NOR > SWE
                    A Norwegian charity gave 60 stoves to Gothenburg.                         | NOR SOC > SWE
                    Norwegian troops pulled out of Gothenburg after a ten-day siege.          | NOR MIL > SWE
                    Norway and Sweden plan joint patrols in the gulf.                         | NOR > SWE
                    Norway handed back 800 migrants to Sweden.                                | NOR > SWE
                    """)
    void whomItIsAboutMayStandFartherIn(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    French President Emmanuel Macron scolded Interior Minister Bruno Blanc. | FRA GOV > FRA GOV
                    The French interior minister praised French police.                     | FRA GOV > FRA COP
                    """)
    void twoOfOneStateAreTwo(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France praised the French government.",
                "The French government met in Paris on Monday.",
                "The French president met the Norwegian king in talks at the Elysee."
            })
    void aStateAndItsGovernmentAreOne(String sentence) {
        assertThat(told(sentence)).doesNotContain("FRA GOV > FRA GOV", "FRA > FRA GOV", "FRA GOV > FRA");
    }

    private static List<String> told(String sentence) {
        return Pair.events(sentence).stream().map(WhomTest::told).toList();
    }

    private static String told(Event event) {
        return event.source().actor().label() + " > " + event.target().actor().label();
    }
}
