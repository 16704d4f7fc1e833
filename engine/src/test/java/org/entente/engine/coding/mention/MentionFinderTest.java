package org.entente.engine.coding.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.Coder;
import org.entente.engine.coding.Small;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;

/** Whom the words of an article name: by names, by titles, by what it said before. */
class MentionFinderTest {
    private static final Coder CODER = Small.coder(sources());

    private static List<LexiconSource> sources() {
        List<LexiconSource> all = new ArrayList<>(Small.SOURCES);
        all.add(
                new LexiconSource(
                        "actors/more-states.yaml",
                        """
                - {code: TCD, name: Chad, adjective: [Chadian], seat: [N'Djamena]}
                - {code: GEO, name: Georgia, adjective: [Georgian], people: [Georgians], seat: [Tbilisi]}
                - {code: BTN, name: Bhutan, also: [Kingdom of Bhutan], adjective: [Bhutanese]}
                - {code: MLI, name: Mali, adjective: [Malian]}
                - {code: CAN, name: Canada, adjective: [Canadian], places: [Ontario]}
                """));
        all.add(new LexiconSource(
                "actors/organisations.yaml", "- {code: PACT, name: Baltic Pact, kind: IGO, members: [NOR, SWE]}\n"));
        all.add(new LexiconSource(
                "actors/groups.yaml",
                "- {code: TCD, name: Red Dune, sector: REB}\n- {code: GEO, name: Vine Party, sector: PTY}\n"));
        all.add(
                new LexiconSource(
                        "actors/more-agents.yaml",
                        """
                - sector: GOV
                  nouns: [ambassador, counterpart, emir, foreign minister, king, leader, ministry, official, spokesman]
                - {sector: COP, nouns: [police]}
                - {sector: JUD, nouns: [prosecutor]}
                - {sector: REB, nouns: [rebel]}
                - {sector: UAF, nouns: [fighter]}
                - {sector: AGR, nouns: [farmer]}
                """));
        all.add(new LexiconSource(
                "actors/titles.yaml", "- {sector: MIL, titles: [army spokesman, general, colonel]}\n"));
        all.add(
                new LexiconSource(
                        "actors/people.yaml",
                        """
                - name: Ada Holt
                  offices:
                    - {of: SWE, sector: GOV, title: foreign minister, from: 2003, until: 2006}
                    - {of: SWE, sector: GOV, title: minister, from: 1990, until: 1993}
                """));
        return all;
    }

    private static Reading read(String text, int year) {
        return CODER.read(
                new Article("test", "", text, Optional.of(LocalDate.of(year, 3, 15)), "", ""), Optional.empty());
    }

    /** Whom {@code words} name where they stand last: {@code "NOR GOV"}, several with a plus, empty if nobody known. */
    private static String who(String words, String text) {
        return who(words, text, 2004);
    }

    private static String who(String words, String text, int year) {
        int begin = text.lastIndexOf(words);
        List<String> actors = read(text, year).mentions().stream()
                .filter(m -> m.span().begin() == begin && m.span().of(text).equals(words))
                .filter(m -> !m.actor().isNone())
                .map(m -> m.actor().label())
                .toList();
        return String.join("+", actors);
    }

    @Test
    void aTitleWithItsStatePlacesAPersonForTheRestOfTheArticle() {
        String text = "Norwegian Foreign Minister Nils Falk landed in Rome. Falk was tired.";
        assertThat(who("Norwegian Foreign Minister Nils Falk", text)).isEqualTo("NOR GOV");
        assertThat(who("Falk", text)).isEqualTo("NOR GOV");
        assertThat(who("Foreign Minister Nils Falk of Norway", "Foreign Minister Nils Falk of Norway slept."))
                .isEqualTo("NOR GOV");
    }

    @Test
    void aTitleAloneIsOfTheStateThatTheTextIsAbout() {
        assertThat(who("the minister", "Norway sold a tunnel. On Friday the minister cut the ribbon."))
                .isEqualTo("NOR GOV");
        assertThat(who("Minister Olga Berg", "Sweden has a new bell. Minister Olga Berg rang it."))
                .isEqualTo("SWE GOV");
        assertThat(who("police", "Sweden lost a bell, police said.")).isEqualTo("SWE COP");
    }

    @Test
    void aTitleOfAnotherBodyIsNotTheStates() {
        assertThat(who("president", "Norway won. The chess club president cheered."))
                .isEmpty();
        assertThat(who("The president", "Norway won. The president of the chess club cheered."))
                .isEmpty();
        assertThat(who("The visiting minister", "Norway won. The visiting minister cheered."))
                .isEmpty();
    }

    @Test
    void aDatelineTellsWhoseTheGovernmentIs() {
        assertThat(who("The government", "STOCKHOLM, March 15 -- The government bought a lighthouse."))
                .isEqualTo("SWE GOV");
    }

    @Test
    void whatTheTextCallsAPersonCountsBeforeTheTable() {
        assertThat(who("Former Swedish foreign minister Ada Holt", "Former Swedish foreign minister Ada Holt skied."))
                .isEqualTo("SWE ELI");
        assertThat(who("Then foreign minister Ada Holt", "Then foreign minister Ada Holt skied.", 2020))
                .isEqualTo("SWE GOV");
        assertThat(who("Ada Holt", "Ada Holt skied.", 2020)).isEqualTo("SWE ELI");
    }

    @Test
    void twoTitlesStandBeforeOneName() {
        assertThat(who(
                        "Norwegian army spokesman Colonel Olav Dahl",
                        "Norwegian army spokesman Colonel Olav Dahl shrugged."))
                .isEqualTo("NOR MIL");
    }

    @Test
    void aMinisterOfAnythingIsAMinister() {
        assertThat(who("The Norwegian herring minister", "The Norwegian herring minister resigned."))
                .isEqualTo("NOR GOV");
    }

    @Test
    void aGroupsPeopleAreAsTheGroupIs() {
        assertThat(who("Red Dune fighters", "Red Dune fighters dug a well.")).isEqualTo("TCD REB");
        assertThat(who("The rebels", "Red Dune dug a well. The rebels drank.")).isEqualTo("TCD REB");
        assertThat(who("The movement", "Red Dune dug a well. The movement drank."))
                .isEqualTo("TCD REB");
    }

    @Test
    void anOrganisationHasOfficialsAndNoGovernment() {
        assertThat(who("Baltic Pact officials", "Baltic Pact officials counted seals."))
                .isEqualTo("PACT");
        assertThat(who("The alliance", "The Baltic Pact counted seals. The alliance found nine."))
                .isEqualTo("PACT");
    }

    @Test
    void theGovernmentNamedAfterItsHeadIsOfHisState() {
        assertThat(who("Ada Holt's spokesman", "Ada Holt's spokesman smiled.")).isEqualTo("SWE GOV");
    }

    @Test
    void heIsAPersonItABodyAndTheyAreMany() {
        assertThat(who("He", "The Norwegian president fell. He laughed.")).isEqualTo("NOR GOV");
        assertThat(who("It", "The Norwegian army lost a boat. It wants another."))
                .isEqualTo("NOR MIL");
        assertThat(who("They", "Swedish prosecutors opened a safe. They closed it again."))
                .isEqualTo("SWE JUD");
        assertThat(who("It", "The Norwegian president fell. It hurt.")).isEmpty();
        assertThat(who("they", "Norway bought nine goats, and they ran away.")).isEmpty();
    }

    @Test
    void theyAreAllWhoStandInTheSubject() {
        assertThat(who("They", "Norway and Sweden share a river. They fish in it."))
                .isEqualTo("NOR+SWE");
    }

    @Test
    void whoActsOnThemIsAnother() {
        String text = "Norwegian farmers sang. Swedish soldiers let them sing.";
        assertThat(who("them", text)).isEqualTo("NOR AGR");
    }

    @Test
    void aPronounBeforeTheNameIsOfTheSubjectToCome() {
        assertThat(who("Its", "Its harbour frozen, Finland sent for a ship.")).isEqualTo("FIN");
    }

    @Test
    void whatIsItsIsTheStates() {
        assertThat(who("its army", "Norway says its army is on skis.")).isEqualTo("NOR MIL");
        assertThat(who("his country", "The Norwegian minister said his country was on skis."))
                .isEqualTo("NOR");
        assertThat(who("his Swedish counterpart", "The Norwegian minister wrote to his Swedish counterpart."))
                .isEqualTo("SWE GOV");
    }

    @Test
    void itsNeighbourIsTheOtherOfTwo() {
        assertThat(who("its neighbour", "Norway wrote to Sweden, but its neighbour was silent."))
                .isEqualTo("SWE");
        assertThat(who("its neighbour", "Norway sold its neighbour a ship.")).isEmpty();
    }

    @Test
    void theTwoAreThoseOfWhomTheTextSpeaks() {
        String text = "Norwegian soldiers met Swedish soldiers. %s were hungry.";
        assertThat(who("The two armies", text.formatted("The two armies"))).isEqualTo("NOR MIL+SWE MIL");
        assertThat(who("Both countries", text.formatted("Both countries"))).isEqualTo("NOR+SWE");
        assertThat(who("neither country", "Norway met Sweden, and neither country lost."))
                .isEqualTo("NOR+SWE");
        assertThat(who("the latter", "Norway met Sweden. The former was rich, the latter was poor."))
                .isEqualTo("SWE");
        assertThat(who("The former", "Norway met Sweden. The former was rich, the latter was poor."))
                .isEqualTo("NOR");
    }

    @Test
    void theKingdomIsTheStateThatIsOne() {
        assertThat(who("the kingdom", "Bhutan has Finland's bell. Later the kingdom thanked Finland."))
                .isEqualTo("BTN");
        assertThat(who("the country", "Finland has snow, and the country likes it."))
                .isEqualTo("FIN");
    }

    @Test
    void whoSpeaksSaysWeOfHisState() {
        assertThat(who("We", "\"We have no bread,\" the Finnish president said."))
                .isEqualTo("FIN");
        assertThat(who("I", "\"I have no bread,\" the Finnish president said.")).isEqualTo("FIN GOV");
        assertThat(who(
                        "our country",
                        "Sweden asked. \"There is no bread in our country,\" the Finnish president said."))
                .isEqualTo("FIN");
    }

    @Test
    void namesakesOfStatesAreNotStates() {
        assertThat(who("Chad", "Chad Baker, who mends roofs, was late.")).isEmpty();
        assertThat(who("Georgia", "Georgia, a girl of six, was late.")).isEmpty();
        assertThat(who("Georgia", "The sheriff of a county in Georgia was late."))
                .isEqualTo("GEO");
        assertThat(who("Norwegian", "A Norwegian elk was late.")).isEmpty();
        assertThat(who("Finland", "A fire broke out in Finland, Ontario, on Monday."))
                .isEmpty();
        assertThat(read("The Stockholm Herald was late.", 2004).mentions())
                .allMatch(m -> m.actor().isNone());
        assertThat(who("Mali", "Amina Mali was late. Mali was sorry.")).isEmpty();
        assertThat(who("Georgia", "Georgia was late.")).isEqualTo("GEO");
    }

    @Test
    void theOwnerOfAMinistryIsNamedToo() {
        assertThat(who("Norway", "The key is at Norway's ministry.")).isEqualTo("NOR");
        assertThat(who("Norway's ministry", "The key is at Norway's ministry.")).isEqualTo("NOR GOV");
    }

    @Test
    void whoMeansWhomItsClauseTellsAbout() {
        assertThat(who("who", "The Swedish minister, who was late, ran.")).isEqualTo("SWE GOV");
    }

    @Test
    void aSurnameAloneIsThatOfALeaderWhereTheTextNamesTheState() {
        assertThat(who("Holt", "Holt met the Norwegian king. Sweden was pleased with Holt."))
                .isEqualTo("SWE GOV");
        assertThat(who("Holt", "A baker sued the town. Holt thanked the police."))
                .isEmpty();
    }

    @Test
    void whoIsPostedIsNamedBehindThePost() {
        String text = "The Norwegian ambassador to our country, Ola Fjell, met the Swedish king. Fjell was pleased.";
        assertThat(who("Fjell", text)).isEqualTo("NOR GOV");
    }
}
