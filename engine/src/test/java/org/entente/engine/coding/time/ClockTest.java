package org.entente.engine.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.coding.Small;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All articles are of Monday, 15 March 2004. */
class ClockTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway shelled Sweden on Thursday.                                      | 2004-03-11
                    On 2 March, in thick fog, Norway shelled Sweden.                        | 2004-03-02
                    Last Friday Norway shelled Sweden, and Finland will visit it next week. | 2004-03-12
                    Norway, which invaded Sweden in 1814, keeps quiet.                      | 1814-01-01
                    Thursday's talks between Norway and Sweden were short.                  | 2004-03-11
                    The president of Norway will visit Sweden on Thursday.                  | 2004-03-18
                    The president of Norway plans to visit Sweden on 2 May.                 | 2004-05-02
                    The minister said on Friday that Norway had shelled Sweden on 1 March.  | 2004-03-01
                    It was in 1814 that Norway invaded Sweden.                              | 1814-01-01
                    Norway has shelled Sweden since Thursday.                               | 2004-03-11
                    """)
    void aDateInTheEventsClauseIsItsOwn(String text, LocalDate start) {
        assertThat(first(text).when().start()).isEqualTo(start);
        assertThat(first(text).basis()).isEqualTo(Basis.CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army of Norway crossed the river on Thursday and shelled Sweden.",
                "Crossing the river on Thursday, the army of Norway shelled Sweden.",
                "Having crossed the river on Thursday, the army of Norway shelled Sweden.",
                "The fleet lay on Thursday before Malmo, where Norway shelled Sweden.",
                "The council sat on Thursday; Norway praised Sweden.",
                "The president of Norway dined on Thursday, praising Sweden.",
            })
    void aDateInAClauseOfTheSameTimeIsTheEventsToo(String text) {
        assertThat(first(text).when()).isEqualTo(When.day(LocalDate.of(2004, 3, 11)));
        assertThat(first(text).basis()).isEqualTo(Basis.SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway refused to meet the government of Sweden by 2007.",
                "Norway praised Sweden ahead of the vote on 2 May.",
                "Norway praised Sweden for a plan that is to end in 2009.",
            })
    void whatHasHappenedIsNotOfATimeToCome(String text) {
        assertThat(first(text).when()).isEqualTo(When.day(LocalDate.of(2004, 3, 15)));
    }

    @Test
    void whereTheDayOfPublicationIsNotKnownAnyDateMayBeIt() {
        Article article = new Article("test", "", "Norway shelled Sweden on 2 May 2050.", Optional.empty(), "", "");

        Reading reading = Small.coder(Small.SOURCES).read(article, Optional.empty());

        assertThat(reading.events().get(0).when()).isEqualTo(When.day(LocalDate.of(2050, 5, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferry sank on Tuesday. That evening Norway shelled Sweden.",
                "A ferry sank on Tuesday. Before the end of that day Norway shelled Sweden.",
                "The council sat on Tuesday.\n\nAt the meeting Norway praised Sweden.",
                "The council sat on Tuesday.\n\nIn its closing minutes Norway praised Sweden.",
                "The council sat on Tuesday.\n\nHours later Norway shelled Sweden.",
                "The council sat on Tuesday. Norway praised Sweden.",
            })
    void whatGoesOnWithAnEarlierSentenceHasItsDate(String text) {
        assertThat(first(text).when()).isEqualTo(When.day(LocalDate.of(2004, 3, 9)));
        assertThat(first(text).basis()).isEqualTo(Basis.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway shelled Sweden.",
                "Norway has shelled Sweden, officials said.",
                "OSLO -- Norway shelled Sweden, whose king died in 1998.",
                "Norway shells Sweden",
                "The army is angry about a dam. Norway shelled Sweden.",
            })
    void theLeadOfNewsIsOfTheDayOfPublication(String text) {
        assertThat(first(text).when()).isEqualTo(When.day(Small.MONDAY));
        assertThat(first(text).basis()).isEqualTo(Basis.DATELINE);
    }

    @Test
    void aDatelineWithADayIsOfThatDay() {
        Reading reading = Small.read("OSLO, March 13 (NTB) -- Norway shelled Sweden.");
        assertThat(reading.events().get(0).when()).isEqualTo(When.day(LocalDate.of(2004, 3, 13)));
        assertThat(reading.events().get(0).basis()).isEqualTo(Basis.DATELINE);
        assertThat(reading.dates()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the eve of the vote Norway shelled Sweden.",
                "A poem tells of the night when Norway shelled Sweden.",
                "Norway once invaded Sweden.",
                "The minister said on Friday that Norway had shelled Sweden.",
                "After Friday's vote Norway shelled Sweden.",
                "Until Friday Norway shelled Sweden.",
                "The road opens on Friday.\n\nNorway invaded Sweden in the days of sail.",
                "The road was opened on 2 March.\n\nNorway praised Sweden.",
                "The museum opens in May.\n\nOne room shows how Norway invaded Sweden.",
            })
    void withoutADateThatIsItsOwnTheTimeIsUnknown(String text) {
        assertThat(first(text).when()).isEqualTo(When.UNKNOWN);
        assertThat(first(text).basis()).isEqualTo(Basis.NONE);
    }

    @Test
    void aDateBesideWhoeverProposesIsThatOfTheProposal() {
        assertThat(Small.read("Norway on Friday proposed to meet the government of Sweden.")
                        .dates())
                .extracting(dated -> dated.when())
                .containsExactly(When.day(LocalDate.of(2004, 3, 12)));
    }

    @Test
    void theVerbSaysWhichFridayADateIs() {
        assertThat(Small.read("They met on Friday and will meet again on Friday.")
                        .dates())
                .extracting(d -> d.when().start())
                .containsExactly(LocalDate.of(2004, 3, 12), LocalDate.of(2004, 3, 19));
        assertThat(Small.read("They agreed to talk on Friday.").dates())
                .extracting(d -> d.when().start())
                .containsExactly(LocalDate.of(2004, 3, 19));
        assertThat(Small.read("The vote was set for Friday.").dates())
                .extracting(d -> d.when().start())
                .containsExactly(LocalDate.of(2004, 3, 19));
    }

    @Test
    void aDateThatCannotBeKnownIsFoundAsUnknown() {
        assertThat(Small.read("The letter of 3/5/2003 is lost.").dates())
                .singleElement()
                .satisfies(d -> assertThat(d.when()).isEqualTo(When.UNKNOWN));
    }

    @Test
    void whatFollowsAtOnceIsOfTheSameDay() {
        assertThat(first("Right after the games in Gondor on May 3, 2001, Arnor met Gondor.")
                        .when())
                .isEqualTo(When.day(LocalDate.of(2001, 5, 3)));
        assertThat(first("Long after the games in Gondor on May 3, 2001, Arnor met Gondor.")
                        .when())
                .isNotEqualTo(When.day(LocalDate.of(2001, 5, 3)));
    }

    private static Event first(String text) {
        return Small.read(text).events().get(0);
    }
}
