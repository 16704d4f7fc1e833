package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramesTest {
    @Test
    void anActiveVerbHasItsSubjectAndObject() {
        Clause accuse = Clause.of("Norway accused Sweden of theft.", "accused");
        assertThat(accuse.subject()).containsExactly("Norway");
        assertThat(accuse.object()).containsExactly("Sweden");
        assertThat(accuse.in("of")).containsExactly("theft");
    }

    @Test
    void aPassiveIsTurnedRound() {
        Clause invite = Clause.of("The Swedish premier was invited by Norway.", "invited");
        assertThat(invite.frame().passive()).isTrue();
        assertThat(invite.subject()).containsExactly("Norway");
        assertThat(invite.object()).containsExactly("premier");
    }

    @Test
    void aPassiveWithoutAgentHasNoSubject() {
        Clause release = Clause.of("The fishermen were released on Friday.", "released");
        assertThat(release.subject()).isEmpty();
        assertThat(release.object()).containsExactly("fishermen");
    }

    @Test
    void anAgentMayStandBehindAnotherPhrase() {
        assertThat(Clause.of("The envoy was held at a base near the river by the rebels.", "held")
                        .subject())
                .containsExactly("rebels");
        assertThat(Clause.of("The firm was subjected to a travel ban by Norway.", "subjected")
                        .subject())
                .containsExactly("Norway");
    }

    @Test
    void whoeverDidTheDeedInAPhraseIsNoAgentOfTheVerb() {
        assertThat(Clause.of("The minister was criticised over an attack by rebels.", "criticised")
                        .subject())
                .isEmpty();
    }

    @Test
    void whatIsDeclaredSomethingIsTheObject() {
        assertThat(Clause.of("Norway declared the league an undesirable organisation.", "declared")
                        .object())
                .containsExactly("league");
    }

    @Test
    void aReducedRelativeActsOnItsNoun() {
        Clause capture = Clause.of("The town captured by the rebels lies on the river.", "captured");
        assertThat(capture.subject()).containsExactly("rebels");
        assertThat(capture.object()).containsExactly("town");
    }

    @Test
    void aRelativePronounStandsForItsAntecedent() {
        Clause visit = Clause.of("The minister, who visited Oslo in May, has resigned.", "visited");
        assertThat(visit.subject()).containsExactly("minister");
        assertThat(visit.object()).containsExactly("Oslo");
    }

    @Test
    void aRelativeClauseMayLackItsObject() {
        Clause shell = Clause.of("The village that the army shelled is empty.", "shelled");
        assertThat(shell.subject()).containsExactly("army");
        assertThat(shell.object()).containsExactly("village");
    }

    @Test
    void theSubjectIsPassedOnToAnOpenComplement() {
        assertThat(Clause.of("Norway agreed to send food.", "send").subject()).containsExactly("Norway");
    }

    @Test
    void theSubjectIsPassedDownAChainOfComplements() {
        assertThat(Clause.of("Norway agreed to try to help Sweden.", "help").subject())
                .containsExactly("Norway");
    }

    @Test
    void theObjectIsPassedOnWhenItIsAsked() {
        Clause withdraw = Clause.of("Norway urged Sweden to withdraw its troops.", "withdraw");
        assertThat(withdraw.subject()).containsExactly("Sweden");
        assertThat(withdraw.object()).containsExactly("troops");
    }

    @Test
    void whoIsAskedInAPassiveActs() {
        assertThat(Clause.of("Sweden was urged by Norway to withdraw its troops.", "withdraw")
                        .subject())
                .containsExactly("Sweden");
    }

    @Test
    void whoPromisesActsThoughAnObjectStandsBetween() {
        assertThat(Clause.of("Norway promised Sweden to release the sailors.", "release")
                        .subject())
                .containsExactly("Norway");
    }

    @Test
    void whoIsAccusedDidIt() {
        assertThat(Clause.of("Norway accused Sweden of arming the rebels.", "arming")
                        .subject())
                .containsExactly("Sweden");
    }

    @Test
    void whoIsThankedDidIt() {
        assertThat(Clause.of("Norway thanked Sweden for sending doctors.", "sending")
                        .subject())
                .containsExactly("Sweden");
    }

    @Test
    void aSecondConjunctHasTheFirstOnesSubject() {
        assertThat(Clause.of("Norway recalled its envoy and closed the border.", "closed")
                        .subject())
                .containsExactly("Norway");
    }

    @Test
    void everyVerbOfALongCoordinationHasTheFirstOnesSubject() {
        String sentence = "The police arrested an editor, beat two students and deported a priest to Sweden.";
        assertThat(Clause.of(sentence, "beat").subject()).containsExactly("police");
        assertThat(Clause.of(sentence, "deported").subject()).containsExactly("police");
    }

    @Test
    void whoIsAskedBeforeTheSentenceIsItsSubject() {
        Clause asked = Clause.of("Asked by Norway to leave, Sweden refused.", "Asked");
        assertThat(asked.subject()).containsExactly("Norway");
        assertThat(asked.object()).containsExactly("Sweden");
    }

    @Test
    void whoHasRejectedSomethingBeforeTheSentenceIsNamedThere() {
        assertThat(Clause.of("Norway having rejected Sweden's offer, the talks ended.", "rejected")
                        .subject())
                .containsExactly("Norway");
    }

    @Test
    void theFirstOfTwoVerbsHasTheSecondOnesObject() {
        assertThat(Clause.of("The police arrested and charged the banker.", "arrested")
                        .object())
                .containsExactly("banker");
    }

    @Test
    void aSecondPassiveHasTheFirstOnesAgentAndObject() {
        Clause second = Clause.of("The envoys were detained and expelled by Norway.", "expelled");
        assertThat(second.subject()).containsExactly("Norway");
        assertThat(second.object()).containsExactly("envoys");
    }

    @Test
    void aLightVerbLendsItsNounSubjectAndObliques() {
        Clause talks = Clause.of("Norway held talks with Sweden.", "talks");
        assertThat(talks.frame().kind()).isEqualTo(Frame.Kind.NOUN);
        assertThat(talks.subject()).containsExactly("Norway");
        assertThat(talks.in("with")).containsExactly("Sweden");
    }

    @Test
    void aNounThatBeginsHasNoOneElsesSubject() {
        Clause talks = Clause.of("Talks with Sweden began on Monday.", "Talks");
        assertThat(talks.subject()).isEmpty();
        assertThat(talks.in("with")).containsExactly("Sweden");
    }

    @Test
    void aNounHasItsPossessorAndWhatItIsAbout() {
        Clause refusal = Clause.of("Norway's criticism of Sweden was sharp.", "criticism");
        assertThat(refusal.in(Frame.POSSESSOR)).containsExactly("Norway");
        assertThat(refusal.in("of")).containsExactly("Sweden");
    }

    @Test
    void anInfinitiveUnderANounIsDoneByItsPossessor() {
        assertThat(Clause.of("Norway's refusal to meet the envoy surprised nobody.", "meet")
                        .subject())
                .containsExactly("Norway");
    }

    @Test
    void anAdjectiveHasTheSubjectOfItsCopula() {
        Clause ready = Clause.of("Norway is ready to help Sweden.", "ready");
        assertThat(ready.frame().kind()).isEqualTo(Frame.Kind.ADJECTIVE);
        assertThat(ready.subject()).containsExactly("Norway");
        assertThat(ready.in(Frame.CLAUSE)).containsExactly("help");
    }

    @Test
    void whoIsReadyActs() {
        assertThat(Clause.of("Norway is ready to help Sweden.", "help").subject())
                .containsExactly("Norway");
    }

    @Test
    void ofTwoObjectsOneIsGivenTheOtherGivenTo() {
        Clause give = Clause.of("Norway gave them food.", "gave");
        assertThat(give.object()).containsExactly("food");
        assertThat(give.in(Frame.INDIRECT)).containsExactly("them");
    }

    @Test
    void whoIsGrantedSomethingIsGivenTo() {
        Clause grant = Clause.of("The dissident was granted asylum by Norway.", "granted");
        assertThat(grant.subject()).containsExactly("Norway");
        assertThat(grant.object()).containsExactly("asylum");
        assertThat(grant.in(Frame.INDIRECT)).containsExactly("dissident");
    }

    @Test
    void aParticipleBeforeItsNounIsNoVerb() {
        Clause arrested = Clause.of("The arrested men were freed.", "arrested");
        assertThat(arrested.frames().isVerb(arrested.frame().head())).isFalse();
    }

    @Test
    void aParticipialClauseHasTheSubjectOfItsMainVerb() {
        assertThat(Clause.of("Condemning the raid, Norway recalled its envoy.", "Condemning")
                        .subject())
                .containsExactly("Norway");
    }

    @Test
    void aPrepositionMayHaveTwoWords() {
        assertThat(Clause.of("Norway withdrew from Sweden.", "withdrew").in("from"))
                .containsExactly("Sweden");
        assertThat(Clause.of("The troops pulled out of Sweden.", "pulled").in("out of"))
                .containsExactly("Sweden");
    }
}
