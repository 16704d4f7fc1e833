package org.entente.engine.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.engine.text.Clause;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Parser;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fact holds with the repair and does not hold without it. */
class RepairTest {
    private static final Syntax PARSER = Parser.UNMENDED;

    @Test
    void aNounThatActsIsTheVerbOfAHeadline() {
        mends(Repair.HEADLINE_VERB, Repair.HEADLINE_VERB.example(), "bomb", Frame.OBJECT, "airfields");
    }

    @Test
    void aVerbBehindASingularNounIsSingular() {
        mends(Repair.HEADLINE_VERB, "Oslo muzzles Sunday paper with licence trick.", "muzzles", Frame.OBJECT, "paper");
    }

    @Test
    void twoNamesBeforeAHeadlineVerbAreItsSubjects() {
        mends(Repair.HEADLINE_VERB, "Norway and Sweden exchange prisoners", "exchange", Frame.SUBJECT, "Norway");
    }

    @Test
    void aSentenceWithoutAVerbHasMistakenItForAParticiple() {
        mends(Repair.LOST_VERB, Repair.LOST_VERB.example(), "called", Frame.SUBJECT, "president");
    }

    @Test
    void whatHangsOnAnAuxiliaryBelongsToItsVerb() {
        mends(Repair.AUXILIARY, Repair.AUXILIARY.example(), "supported", Frame.SUBJECT, "Kingdom");
    }

    @Test
    void aParticipleAfterANounBelongsToTheNoun() {
        mends(Repair.PARTICIPLE, Repair.PARTICIPLE.example(), "note", "to", "map");
    }

    @Test
    void theSecondVerbIsTheSentencesIfTheFirstIsAParticiple() {
        mends(Repair.GARDEN_PATH, Repair.GARDEN_PATH.example(), "wanted", Frame.OBJECT, "men");
    }

    @Test
    void whatIsReleasedIsNotOfWhoeverReleasesIt() {
        mends(Repair.OF_WHAT, Repair.OF_WHAT.example(), "release", "of", "sailors");
    }

    @Test
    void aClauseBegunByAsHasItsOwnSubject() {
        mends(Repair.MARKED_CLAUSE, Repair.MARKED_CLAUSE.example(), "worsened", Frame.SUBJECT, "ties");
    }

    @Test
    void aDeedDoneBySomebodyIsDoneToWhoeverComesAfterHim() {
        mends(Repair.DONE_BY, Repair.DONE_BY.example(), "clampdown", "on", "monks");
    }

    @Test
    void againstWhomDoesNotHangOnTheDay() {
        mends(
                Repair.SETTING,
                "Welders rallied for a third straight day against the Norwegian ministry.",
                "rallied",
                "against",
                "ministry");
    }

    @Test
    void aPluralVerbHasThePluralNounForItsSubject() {
        mends(Repair.PLURAL_SUBJECT, Repair.PLURAL_SUBJECT.example(), "climbed", Frame.SUBJECT, "relations");
    }

    @Test
    void reportsThatStandFirstAreTheSubject() {
        mends(Repair.CLAUSE_SUBJECT, Repair.CLAUSE_SUBJECT.example(), "untrue", Frame.SUBJECT, "Reports");
    }

    @Test
    void whoIsCalledUponIsToAct() {
        mends(Repair.ADDRESSED, Repair.ADDRESSED.example(), "Free", Frame.SUBJECT, "Sweden");
    }

    @Test
    void whatWasDoneToSomebodyIsNotSaidOfHim() {
        mends(Repair.STOLEN_OBJECT, Repair.STOLEN_OBJECT.example(), "expelled", Frame.OBJECT, "consul");
    }

    @Test
    void whoWantsNothingMoreIsToDoIt() {
        mends(Repair.NOTHING_MORE, Repair.NOTHING_MORE.example(), "meet", Frame.SUBJECT, "Norway");
    }

    @Test
    void aClauseThatStandsFirstIsTheSubject() {
        mends(Repair.CLAUSE_SUBJECT, "That Norway attacked Sweden is a lie.", "is", Frame.SUBJECT, "attacked");
    }

    @Test
    void ofTwoNounsBehindGivingTheSecondIsGiven() {
        mends(Repair.SECOND_OBJECT, Repair.SECOND_OBJECT.example(), "lent", Frame.OBJECT, "ships");
    }

    @Test
    void whoIsHeldResponsibleIsHeld() {
        mends(Repair.SMALL_CLAUSE, Repair.SMALL_CLAUSE.example(), "holds", Frame.OBJECT, "Sweden");
    }

    @Test
    void whatIsConsideredSomethingIsConsidered() {
        mends(Repair.SMALL_CLAUSE, "Norway considers Sweden a partner.", "considers", Frame.OBJECT, "Sweden");
    }

    @Test
    void whoIsHeldResponsibleIsNoKindOfTheSubject() {
        mends(Repair.HELD_RESPONSIBLE, Repair.HELD_RESPONSIBLE.example(), "holds", Frame.OBJECT, "rebels");
    }

    @Test
    void againstWhomDoesNotHangOnTheSetting() {
        mends(Repair.SETTING, Repair.SETTING.example(), "filed", "against", "Sweden");
    }

    @Test
    void aSecondPhraseMayCompleteTheFirstNoun() {
        mends(Repair.OF_WHOM, Repair.OF_WHOM.example(), "extradition", "from", "Sweden");
    }

    @Test
    void whoSpeaksBehindTheSentenceIsNoApposition() {
        mends(Repair.TRAILING_SPEAKER, Repair.TRAILING_SPEAKER.example(), "insisted", Frame.SUBJECT, "president");
    }

    @Test
    void whatIsSaidBeforeTheSpeakerIsTheSpeechsClause() {
        mends(
                Repair.TRAILING_SPEAKER,
                "The tax must fall, shouted the farmers at the gate.",
                "shouted",
                Frame.THAT,
                "fall");
    }

    @Test
    void theClauseAroundASpeechIsWhatIsSaid() {
        mends(Repair.PARENTHESIS, Repair.PARENTHESIS.example(), "said", Frame.THAT, "broken");
    }

    @Test
    void theSpeakerBetweenCommasIsNotTheSubjectOfWhatIsSaid() {
        mends(Repair.INTERRUPTION, Repair.INTERRUPTION.example(), "bow", Frame.SUBJECT, "Norway");
    }

    @Test
    void aSpeechBetweenCommasTellsTheVerbBehindIt() {
        String sentence = "Norway, the Swedish minister told the radio, closed the strait.";
        mends(Repair.INTERRUPTION, sentence, "told", Frame.THAT, "closed");
    }

    @Test
    void whoSpeaksAsideDoesNotDoWhatIsSaid() {
        String sentence = "Bandits from the north, Berg said in Oslo, had robbed a ship.";
        assertThat(Clause.of(new MendedTrees(PARSER), sentence, "robbed").in(Frame.SUBJECT))
                .containsExactly("Bandits");
    }

    @Test
    void thePhraseThatBeginsTheSentenceSpeaks() {
        mends(Repair.LOST_SPEAKER, Repair.LOST_SPEAKER.example(), "said", Frame.SUBJECT, "ministry");
    }

    @Test
    void whoSpeaksAsideActsInTheSentence() {
        mends(Repair.ASIDE_SUBJECT, Repair.ASIDE_SUBJECT.example(), "blamed", Frame.SUBJECT, "officials");
    }

    @Test
    void whatStandsBeforeALooseSpeechIsSaid() {
        mends(Repair.LOOSE_SPEECH, Repair.LOOSE_SPEECH.example(), "told", Frame.THAT, "cut");
    }

    @Test
    void whoTellsItIsNoObjectOfWhatIsSaid() {
        mends(
                Repair.LOOSE_SPEECH,
                "Sweden has lost the cup again, a Norwegian trainer from Bergen told a sports magazine.",
                "told",
                Frame.SUBJECT,
                "trainer");
    }

    @Test
    void whatIsSaidInALetterDoesNotTellWhichLetter() {
        mends(Repair.STRAYED_THAT, Repair.STRAYED_THAT.example(), "wrote", Frame.THAT, "trapped");
    }

    @Test
    void whatIsAnnouncedDoesNotTellByWhichGovernment() {
        mends(
                Repair.STRAYED_THAT,
                "It was announced by the Norwegian government that Sweden had closed the strait.",
                "announced",
                Frame.THAT,
                "closed");
    }

    @Test
    void whoActsIsNoAppositionOfThePhraseBefore() {
        mends(Repair.SWALLOWED_SUBJECT, Repair.SWALLOWED_SUBJECT.example(), "praised", Frame.OBJECT, "Banda");
    }

    @Test
    void whatStandsBehindTheVerbIsItsObject() {
        mends(Repair.CROSSED_OBJECT, Repair.CROSSED_OBJECT.example(), "hauled", Frame.OBJECT, "leader");
    }

    @Test
    void ofTwoNamesBeforeAPluralVerbNeitherIsCalled() {
        mends(Repair.JOINT_SUBJECT, Repair.JOINT_SUBJECT.example(), "agree", Frame.SUBJECT, "Norway");
    }

    @Test
    void theSecondObjectOfAPrepositionIsTheVerbs() {
        mends(Repair.LOST_RECEIVER, Repair.LOST_RECEIVER.example(), "returned", Frame.OBJECT, "bodies");
    }

    @Test
    void whoIsWantedIsHandedOver() {
        mends(Repair.GIVEN_AFTER, Repair.GIVEN_AFTER.example(), "handed", Frame.OBJECT, "man");
    }

    @Test
    void whoIsOrderedHeldUndergoesIt() {
        mends(Repair.ORDERED_DONE, Repair.ORDERED_DONE.example(), "held", Frame.OBJECT, "envoy");
    }

    @Test
    void whoIsOrderedJailedIsNotOrdered() {
        mends(
                Repair.ORDERED_DONE,
                "The captain ordered four Swedish divers held after the wreck was robbed.",
                "ordered",
                Frame.THAT,
                "held");
    }

    @Test
    void whoHadSomebodyArrestedDidIt() {
        mends(Repair.CAUSATIVE, Repair.CAUSATIVE.example(), "arrested", Frame.SUBJECT, "king");
    }

    @Test
    void whatTheVerbTakesIsNoAppositionOfFromWhom() {
        mends(Repair.LOST_RECEIVER, "The army took from the rebels the town of Umea.", "took", Frame.OBJECT, "town");
        mends(
                Repair.LOST_RECEIVER,
                "Norway released on Sunday three Swedish soldiers captured in May.",
                "released",
                Frame.OBJECT,
                "soldiers");
    }

    @Test
    void whoStandsBehindAPassiveUndergoesIt() {
        mends(Repair.INVERTED, "Killed in the raid by Norway were three Swedes.", "Killed", Frame.OBJECT, "Swedes");
    }

    @Test
    void whoHasHisOwnThingsStolenDidNotStealThem() {
        assertThat(Clause.of("The charity had its own stoves stolen.", "stolen").subject())
                .isEmpty();
    }

    @Test
    void whoStandsBehindTheVerbActs() {
        mends(Repair.INVERTED, Repair.INVERTED.example(), "Condemning", Frame.SUBJECT, "bishop");
    }

    @Test
    void thoseKilledAreWhoStandsBehind() {
        mends(Repair.AMONG, Repair.AMONG.example(), "killed", Frame.OBJECT, "nurses");
    }

    @Test
    void whoIsTakenHostageIsTaken() {
        mends(Repair.HOSTAGE, Repair.HOSTAGE.example(), "took", Frame.OBJECT, "mayor");
    }

    @Test
    void aDayIsNoPartOfTheNameBehindIt() {
        mends(Repair.DAY_BEFORE, Repair.DAY_BEFORE.example(), "revoked", Frame.SUBJECT, "Norway");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            arrested, police, On 4 May Norwegian police arrested nine smugglers.
            arrested, police, In May Norwegian police arrested nine Swedish smugglers.
            arrested, police, In 2019 Norwegian police arrested nine Swedish smugglers.
            met, officials, In early June Norwegian officials met Swedish diplomats.
            bombed, Norway, On 21 June Norway bombed a Swedish airfield.
            """)
    void aDateIsNoPartOfTheNameBehindIt(String verb, String subject, String sentence) {
        mends(Repair.DATE_BEFORE, sentence, verb, Frame.SUBJECT, subject);
    }

    @Test
    void aDayBehindANounIsNotWhichOne() {
        mends(Repair.DAY_BEHIND, Repair.DAY_BEHIND.example(), "went", "on", "alert");
    }

    @Test
    void aRoughNumberOfPeopleAct() {
        mends(Repair.ROUGH_NUMBER, Repair.ROUGH_NUMBER.example(), "downed", Frame.SUBJECT, "dockers");
    }

    @Test
    void daysAreNotAnybodysByName() {
        mends(Repair.TIME_AFTER_NAME, Repair.TIME_AFTER_NAME.example(), "pact", "with", "Sweden");
    }

    @Test
    void anAgentMayHangOnAnotherNoun() {
        mends(Repair.STRAYED_AGENT, Repair.STRAYED_AGENT.example(), "subjected", Frame.SUBJECT, "Norway");
    }

    @Test
    void aNounHasNoObject() {
        mends(Repair.NOUN_OBJECT, Repair.NOUN_OBJECT.example(), "starved", Frame.OBJECT, "monks");
    }

    @ParameterizedTest
    @EnumSource(Repair.class)
    void everyRepairMendsItsExample(Repair repair) {
        assertThat(Repairs.ALL.changing(parsed(repair.example()), PARSER)).contains(repair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway accused Sweden of shelling the villages that its army had left in May.",
                "Norway, the host of the talks, invited Sweden.",
                "Norway, Sweden's neighbour, has signed the treaty.",
                "Norway sent the patrol ship Argo to Sweden.",
                "Norwegian rebels' attack on a Swedish border post",
                "Two killed in Oslo bomb blast",
                "Four soldiers killed in a raid on the Swedish border",
                "Troops accused of killing farmers",
                "Norway ordered ships built in Sweden.",
                "Norway ordered troops stationed in Sweden to return.",
                "Norway closed the border, warned Sweden of war and recalled its envoy.",
                "Leaving the town was the price of peace.",
                "The minister laughed, recalled his youth and left.",
                "Norway's envoy visited Stockholm on Monday and met the Swedish premier.",
                "The guard was criticised over an attack by rebels.",
                "Norway said on Monday that Sweden had broken the truce.",
                "Norway gave Sweden food, and Sweden thanked Norway.",
                "After a Swedish ship, the Argo, left the port, Norway recalled its envoy.",
                "Norway has agreed to host talks between Sweden and Finland.",
                "Norway believes two Swedish brothers sold the plans.",
                "Norway spoke of a letter that Sweden had written.",
                "Norway wrote of claims that Sweden had closed the strait.",
                "When the talks ended, the Norwegian minister told reporters a joke.",
                "The bishop, speaking softly, said nothing.",
                "Free the sailors, the cook and the king, and let them go!",
                "The report that the consul left is untrue."
            })
    void ordinarySentencesAreLeftAlone(String sentence) {
        Tree tree = parsed(sentence);
        assertThat(Repairs.ALL.mend(tree, PARSER)).isSameAs(tree);
    }

    @Test
    void aWordIsNeverHungBelowItself() {
        Tree tree = parsed("Norway invited Sweden.");
        assertThat(new Edit(tree).hang(1, 2, "conj").tree()).isSameAs(tree);
    }

    @Test
    void whatIsReadAgainKeepsItsWordsAndPlaces() {
        Tree tree = parsed(Repair.HEADLINE_VERB.example());
        Tree mended = Repairs.ALL.mend(tree, PARSER);
        assertThat(mended.words(0, mended.size() - 1)).isEqualTo(tree.words(0, tree.size() - 1));
        assertThat(mended.token(2).begin()).isEqualTo(tree.token(2).begin());
        assertThat(mended.lemma(2)).isEqualTo("bomb");
        assertThat(mended.tag(2)).isEqualTo("VBP");
    }

    private static Tree parsed(String sentence) {
        return PARSER.parse(PARSER.words(sentence, 0));
    }

    private static void mends(Repair repair, String sentence, String word, String slot, String filler) {
        Syntax all = new MendedTrees(PARSER);
        Syntax without = new MendedTrees(PARSER, Repairs.without(repair));
        assertThat(Clause.of(all, sentence, word).in(slot)).contains(filler);
        assertThat(Clause.of(without, sentence, word).in(slot)).doesNotContain(filler);
    }
}
