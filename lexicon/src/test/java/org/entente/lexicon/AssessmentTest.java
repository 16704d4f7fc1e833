package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed about a relation itself, with the whole lexicon; two states that have no quarrel. */
class AssessmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ties between Norway and Sweden have warmed considerably.                      | improving neutral
                    The affair has soured relations between Norway and Sweden.                    | worsening neutral
                    Relations between Norway and Sweden remain cool.                              | steady negative
                    Relations between Norway and Sweden are at a standstill.                      | steady neutral
                    Relations between Norway and Sweden have become tense.                        | worsening negative
                    Relations between Norway and Sweden have become warmer.                       | improving neutral
                    The partnership between Norway and Sweden has grown stronger.                 | improving positive
                    The alliance between Norway and Sweden is crumbling.                          | worsening neutral
                    Mistrust between Norway and Sweden is growing.                                | worsening negative
                    Tensions between Norway and Sweden have eased.                                | improving neutral
                    There is little trust between Norway and Sweden.                              | steady negative
                    Relations between Norway and Sweden are not good.                             | steady negative
                    Relations between Norway and Sweden are anything but cordial.                 | steady negative
                    Relations between Norway and Sweden have never been worse.                    | steady negative
                    Relations between Norway and Sweden have not improved.                        | steady neutral
                    Relations between Norway and Sweden have sunk to a new low.                   | worsening negative
                    Relations between Norway and Sweden are better than a year ago.               | improving neutral
                    Relations between Norway and Sweden are better than ever.                     | steady positive
                    The relationship between Norway and Sweden is marked by distrust.             | steady negative
                    Norway has deepened its ties with Sweden.                                     | improving neutral
                    Norway and Sweden enjoy excellent relations.                                  | steady positive
                    Norway expelled a consul, straining its relations with Sweden.                | worsening neutral
                    There are signs of a thaw in relations between Norway and Sweden.             | improving neutral
                    The affair put a strain on relations between Norway and Sweden.               | worsening neutral
                    There is no love lost between Norway and Sweden.                              | steady negative
                    The ice between Norway and Sweden is melting.                                 | improving neutral
                    Norway and Sweden have drifted apart.                                         | worsening neutral
                    Norway and Sweden are at loggerheads.                                         | steady negative
                    Norway and Sweden get along better.                                           | improving neutral
                    Norway and Sweden hardly cooperate.                                           | steady negative
                    Norway is growing hostile to Sweden.                                          | worsening negative
                    Norway is a reliable ally of Sweden.                                          | steady positive
                    Norway has become an indispensable partner of Sweden.                         | improving positive
                    Sweden regards Norway as an enemy.                                            | steady negative
                    Sweden calls Norway a friend.                                                 | steady positive
                    Norway is one of Sweden's closest friends.                                    | steady positive
                    Sweden has found in Norway a loyal friend.                                    | steady positive
                    Norway and Sweden are bitter rivals.                                          | steady negative
                    Norway is a valued culture and science partner of Sweden.                     | steady positive
                    Growing ties between Norway and Sweden have grown into an alliance. | improving positive
                    """)
    void aClaimSaysWhereARelationGoesAndHowItIs(String sentence, String said) {
        assertThat(read(sentence)).singleElement().satisfies(a -> {
            assertThat(a.direction().code() + " " + a.level().code()).isEqualTo(said);
            assertThat(List.of(a.between().a(), a.between().b())).containsExactlyInAnyOrder("NOR", "SWE");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway hopes for better relations with Sweden.",
                "Norway wants to strengthen its ties with Sweden.",
                "Norway and Sweden agreed to deepen their cooperation.",
                "The premiers of Norway and Sweden discussed the strengthening of ties.",
                "Such a step would damage relations between Norway and Sweden.",
                "If the bridge falls, relations between Norway and Sweden suffer.",
                "Norway denied that its relations with Sweden had worsened.",
                "Could relations between Norway and Sweden get worse?",
                "Closer ties between Norway and Sweden would help both.",
                "Labour relations in Norway turned bitter, Sweden's radio reported.",
                "Relations between unions and employers in Norway are tense, a Swedish paper writes.",
                "The Norwegian firm has a strategic partnership with a bank in Sweden.",
                "Norway established diplomatic relations with Sweden.",
                "The recession in Norway and Sweden has deepened.",
                "Norway, once a good friend of Sweden, built a wall.",
                "Norway told Sweden that it was a supporter of free trade.",
            })
    void whatIsWishedConditionalDeniedOrOfAnotherKindIsNoClaim(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trade ties between Norway and Sweden have suffered.                | trade
                    Military cooperation between Norway and Sweden is exemplary.       | military
                    Tension between Norway and Sweden over the border is growing.      | territory
                    Cooperation between Norway and Sweden on migration has improved.   | migration
                    In medicine, Norway is a generous partner of Sweden.               | health
                    Relations between Norway and Sweden have improved.                 |
                    """)
    void theFieldStandsBesideTheRelationOrAheadOfTheClaim(String sentence, String field) {
        assertThat(read(sentence)).extracting(Assessment::field).containsExactly(field == null ? "" : field);
    }

    @Test
    void aDateAfterSinceSaysSinceWhen() {
        assertThat(read("Relations between Norway and Sweden have been tense since 2014."))
                .extracting(Assessment::when)
                .containsExactly(When.year(2014));
        assertThat(read("Since March 2018 relations between Norway and Sweden have improved."))
                .extracting(Assessment::when)
                .containsExactly(When.month(2018, 3));
    }

    @Test
    void aClaimWithoutADateIsOfNoDate() {
        assertThat(read("Relations between Norway and Sweden are no better than two years ago."))
                .extracting(Assessment::when)
                .containsExactly(When.UNKNOWN);
        assertThat(read("“Our relations with Sweden are excellent,” Norway's premier said on Tuesday."))
                .extracting(Assessment::when)
                .containsExactly(When.UNKNOWN);
    }

    @Test
    void whoSpeaksOfRelationsWithAnotherIsOneOfTheTwo() {
        assertThat(read("Norway's foreign minister said that relations with Sweden were strained."))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.between().toString()).contains("NOR").contains("SWE");
                    assertThat(a.attribution().actor().label()).isEqualTo("NOR GOV");
                });
    }

    @Test
    void theTwoOfTheSentenceBeforeAreMeantByBilateralTies() {
        assertThat(read("Norway's premier visited Sweden. Bilateral ties have improved."))
                .extracting(a -> a.between().a() + "-" + a.between().b())
                .containsExactly("NOR-SWE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thanks to the visit, relations between Norway and Sweden have improved.          | Thanks to the visit
                    Relations between Norway and Sweden worsened after the expulsion of two envoys.  | after the expulsion of two envoys
                    The expulsion of two envoys has soured relations between Norway and Sweden.      | The expulsion of two envoys
                    The talks in Oslo show that relations between Norway and Sweden are improving.   | The talks in Oslo
                    As the talks have shown, relations between Norway and Sweden are improving.      | As the talks have shown
                    """)
    void theGroundsAreTheWordsThatAClaimRestsOn(String sentence, String grounds) {
        assertThat(read(sentence)).singleElement().satisfies(a -> assertThat(a.grounds())
                .extracting(g -> g.of(sentence))
                .contains(grounds));
    }

    @Test
    void theNextSentenceMaySayWhatAClaimRestsOn() {
        String text = "Relations between Norway and Sweden are improving. The talks in Oslo give reason to say so.";
        assertThat(read(text)).singleElement().satisfies(a -> assertThat(a.grounds())
                .extracting(g -> g.of(text))
                .containsExactly("The talks in Oslo"));
    }

    private static List<Assessment> read(String text) {
        Article article = new Article("test", "", text, Optional.of(LocalDate.of(2020, 5, 5)), "", "");
        return Whole.CODER.read(article, Optional.empty()).assessments();
    }
}
