package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is given something, met or dealt with, where other names stand nearer. */
class RecipientTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway lent 12 ambulances to Chad in spring.                      | NOR > TCD AID
                    Norway delivered four coast guard cutters to Kenya.               | NOR > KEN AID
                    Norway gave Kenya four new air defence radars and missiles.       | NOR > KEN AID
                    """)
    void whoIsGivenTheGoodsIsTheTarget(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway held a series of talks with Swedish officials.             | NOR > SWE CONSULT
                    Norway and Sweden held a round of meetings.                       | NOR > SWE CONSULT
                    """)
    void aRoundOfTalksIsTalks(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Talks on the price of herring between Norway and Chad began today. | NOR > TCD CONSULT
                    Talks about cod quotas between Norway and Sweden have resumed.     | NOR > SWE CONSULT
                    """)
    void theSidesOfTalksMayStandFarBehind(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway congratulated President Aron Vastik on his victory.        | NOR > --- SUPPORT
                    Norway met with President Aron Vastik on Tuesday.                 | NOR > --- CONSULT
                    """)
    void thePresidentAStateDealsWithIsNotItsOwn(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway started selling gas to Chad, the Norwegian ministry announced.   | NOR > TCD COOPERATE
                    Norway has resumed selling gas to Chad, the Norwegian ministry announced. | NOR > TCD COOPERATE
                    """)
    void whatIsAnnouncedToHaveBegunIsNoPromise(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    private static List<String> told(String sentence) {
        return Pair.events(sentence).stream().map(RecipientTest::told).toList();
    }

    private static String told(Event event) {
        return event.source().actor().code() + " > " + event.target().actor().code() + " "
                + event.code().typeName();
    }
}
