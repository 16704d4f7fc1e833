package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one PLOVER type ends and the next begins. */
class BoundaryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] invited T[the Swedish premier] to Oslo for talks.",
                "S[Norway and Sweden] announced a summit with T[Finland] for May.",
                "S[Norway's king] will visit T[Sweden] next month.",
            })
    void anInvitationOrAnAnnouncedMeetingIsAgreeNotConsult(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("AGREE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] summoned T[the Swedish ambassador] to protest against the remarks.",
                "S[Norway's foreign ministry] summoned T[the Swedish ambassador] over the incident.",
            })
    void summoningAnAmbassadorIsAccuse(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("ACCUSE disapprove");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] signed a trade agreement with T[Sweden].",
                "S[Norway] and T[Sweden] signed a defence treaty on Monday.",
            })
    void signingIsSupport(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("SUPPORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] promised to sign the treaty with T[Sweden].",
                "S[Norway] agreed to sign a border treaty with T[Sweden].",
                "S[Norway] will sign the treaty with T[Sweden] in May.",
                "S[Norway] hopes to sign a treaty with T[Sweden].",
            })
    void promisingToSignIsAgree(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("AGREE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] held a joint military exercise with T[Sweden].",
                "S[Norway] and T[Sweden] began joint naval exercises in the Baltic.",
            })
    void aJointExerciseIsCooperate(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("COOPERATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] held military exercises near the border with T[Sweden].",
                "S[The Norwegian navy] began military drills off the coast of T[Sweden].",
            })
    void anExerciseAloneIsMobilize(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("MOBILIZE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] refused to expand trade ties with T[Sweden].",
                "S[Norway] rejected closer cooperation with T[Sweden].",
            })
    void refusingToExpandTiesIsReject(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("REJECT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] cut diplomatic ties with T[Sweden].",
                "S[Norway] broke off diplomatic relations with T[Sweden].",
                "S[Norway] suspended aid to T[Sweden].",
                "S[Norway] cut off aid to T[Sweden].",
                "S[Norway] recalled its ambassador from T[Sweden].",
            })
    void cuttingTiesOrAidIsSanction(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("SANCTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] refused to meet T[Sweden].",
                "S[Norway] will not meet T[Sweden].",
                "S[Norway's] refusal to meet T[the Swedish envoy] surprised nobody.",
                "S[Norway] cancelled a meeting with T[Sweden].",
                "S[The Norwegian president] called off his meeting with T[the Swedish premier].",
                "S[Norway] ruled out talks with T[Sweden].",
                "S[Norway] postponed its talks with T[Sweden].",
            })
    void aMeetingRefusedOrCancelledIsRejectNotConsult(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("REJECT meet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] expelled T[three Swedish diplomats].",
                "S[Norway] expelled T[the Swedish ambassador].",
            })
    void expellingDiplomatsIsSanction(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("SANCTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] deported T[a Swedish student].",
                "S[Norway] deported T[the Swedish activist] on Friday.",
            })
    void deportingOnePersonIsCoerce(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("COERCE deport");
    }

    @Test
    void aPardonIsConcede() {
        assertThat(Pair.type("S[Norway's president] pardoned T[a Swedish journalist]."))
                .isEqualTo("CONCEDE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] freed T[the Swedish prisoners].",
                "S[Norway] released T[two Swedish soldiers].",
            })
    void freeingAPrisonerIsRetreat(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("RETREAT release");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] forgave T[Sweden's] debt.",
                "S[Norway] wrote off the debt of T[Sweden].",
                "S[Norway's navy] rescued T[the Swedish hostages].",
                "S[Norway] paid reparations to T[Sweden].",
                "S[Norway] granted asylum to T[a Swedish dissident].",
            })
    void debtReliefRescueReparationsAndAsylumAreAid(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("AID");
    }

    @Test
    void theVisitorIsTheSourceOfAVisit() {
        assertThat(Pair.code("S[Norway's premier] visited T[Sweden]."))
                .hasValueSatisfying(c -> assertThat(c.code()).isEqualTo("042"));
        assertThat(Pair.code("S[Norway's premier] hosted T[the Swedish premier] in Oslo."))
                .hasValueSatisfying(c -> assertThat(c.code()).isEqualTo("043"));
    }

    @Test
    void aWarrantIsThreatenAndAnArrestIsCoerce() {
        assertThat(Pair.type("S[Norway] issued a warrant for the arrest of T[the Swedish general]."))
                .startsWith("THREATEN");
        assertThat(Pair.type("S[Norway] arrested T[a Swedish banker].")).isEqualTo("COERCE arrest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[A Norwegian court] sentenced T[a Swedish banker] to nine years in prison.",
                "T[Two Swedish bankers] were jailed for life by S[a judge in Oslo].",
                "S[A Norwegian tribunal] convicted T[a Swedish forger] and jailed him for life.",
            })
    void aPrisonSentenceIsAnArrest(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("COERCE arrest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norwegian police] sealed off the street before T[the Swedish school].",
                "S[Norwegian police] cordoned off T[the Swedish embassy's] building.",
            })
    void sealingOffAStreetIsCoerce(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("COERCE");
    }

    @Test
    void theDeedAnotherAllegesStaysADeed() {
        assertThat(Pair.type("S[Norwegian guards] flung T[a Swedish banker] into a cell, his wife alleged."))
                .isEqualTo("COERCE arrest");
    }

    @Test
    void whoStartsAnInquiryIntoAKillingHasNotKilled() {
        assertThat(Pair.type("S[Norwegian police] started an investigation of the killing of T[a Swedish banker]."))
                .isEqualTo("ACCUSE investigate");
    }

    @Test
    void aThreatIsNotTheDeedNorIsBlame() {
        assertThat(Pair.type("S[Norway] bombed T[Sweden].")).isEqualTo("ASSAULT aerial");
        assertThat(Pair.type("S[Norway] threatened to attack T[Sweden].")).isEqualTo("THREATEN violence");
        assertThat(Pair.type("S[Norway] condemned T[Sweden].")).isEqualTo("ACCUSE disapprove");
    }

    @Test
    void theModeIsThatOfTheWords() {
        assertThat(Pair.type("S[Norway] expelled two T[Swedish] diplomats on Friday."))
                .isEqualTo("SANCTION expel");
        assertThat(Pair.type("S[Norway] put T[Bergen] under a night-time curfew."))
                .isEqualTo("COERCE curfew");
    }

    @Test
    void aParticleStandsWithItsVerb() {
        assertThat(Pair.type("S[Norway] gave 20 pick-up trucks to T[Sweden].")).isEqualTo("AID");
        assertThat(Pair.type("S[Norway] gave the post in Bergen up to please T[Sweden]."))
                .isNotEqualTo("AID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[A Norwegian court] ordered T[the Swedish company] to pay compensation to the families.",
                "T[Sweden] was ordered by S[a tribunal] to pay Norway 20 million dollars.",
                "S[The tribunal] awarded damages against T[the Swedish firm].",
                "S[The Norwegian fishermen] won damages from T[the Swedish mill].",
                "S[A Norwegian court] fined T[a Swedish bank] 40 million euros.",
            })
    void whatACourtOrdersToBePaidIsSanction(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("SANCTION convict");
    }

    @Test
    void aCourtThatOrdersAPaymentIsTheSourceInAReading() {
        assertThat(Pair.events("A Norwegian court ordered Sweden to pay compensation to the fishermen."))
                .singleElement()
                .satisfies(e -> assertThat(e.code().typeName()).isEqualTo("SANCTION"))
                .satisfies(e -> assertThat(e.source().actor().label()).isEqualTo("NOR JUD"))
                .satisfies(e -> assertThat(e.target().actor().label()).isEqualTo("SWE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[A Norwegian court] indicted T[the Swedish general] in absentia.",
                "S[A Norwegian court] issued an arrest warrant for T[the Swedish general].",
                "T[The Swedish general] was charged in absentia by S[Norwegian prosecutors].",
            })
    void aWarrantOrAChargeInAbsentiaIsThreaten(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("THREATEN arrest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T[Thousands of Swedish villagers] fled the attacks of S[the Norwegian army].",
                "T[Swedish refugees] fled S[the Norwegian army].",
                "S[Norwegian troops] drove T[thousands of Swedish villagers] from their homes.",
            })
    void whoMakesPeopleFleeExpelsThem(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("SANCTION expel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norwegian students] marched to demand that T[the government] resign.",
                "S[Norwegian students] rallied against T[Sweden], calling on it to free the fishermen.",
            })
    void whatAProtestIsForIsNoRequestOfItsOwn(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("PROTEST demo");
    }

    @Test
    void aProtestIsOneEventInAReading() {
        assertThat(Pair.events("Norwegian students marched to demand that Sweden free the fishermen."))
                .extracting(e -> e.code().typeName())
                .containsExactly("PROTEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian troops clashed with Swedish troops at the border.",
                "Norwegian and Swedish troops clashed at the border.",
                "Norway and Sweden exchanged fire across the border.",
            })
    void aClashHasBothIn(String sentence) {
        assertThat(Pair.events(sentence))
                .singleElement()
                .satisfies(e -> assertThat(e.code().typeName()).isEqualTo("ASSAULT"))
                .satisfies(e -> assertThat(List.of(
                                e.source().actor().code(), e.target().actor().code()))
                        .containsExactlyInAnyOrder("NOR", "SWE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norwegian] and T[Swedish troops] clashed at the border.",
                "T[Sweden] and S[Norway] exchanged fire across the border.",
                "S[Norwegian riders] fought T[Swedish villagers] in the pass.",
            })
    void aClashIsOneWhicheverSideIsMarkedFirst(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("ASSAULT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After deploying tanks at the border, S[Norway] bombed T[Sweden].",
                "S[Norway] moved its troops to the border and attacked T[Swedish posts].",
            })
    void theDeploymentBeforeAnAssaultIsNotTheAnswer(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("ASSAULT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] sent troops to help T[Sweden] fight the rebels.",
                "S[Norway] deployed 300 soldiers to protect T[Swedish villagers] from raiders.",
                "S[Norway] sent a contingent of soldiers to T[Sweden] on a peacekeeping mission.",
                "S[Norway] sent troops to T[Sweden] as part of a UN force.",
                "S[Norway] deployed troops in support of T[the Swedish government].",
                "S[Norway] sent troops to T[Sweden] at the request of its king.",
            })
    void troopsSentToHelpAreAid(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("AID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] sent troops to T[Sweden].",
                "S[Norway] sent troops to its border with T[Sweden].",
                "S[Norway] massed soldiers near T[Sweden] to protect its mines.",
                "S[Norway] deployed soldiers to protect its mines against T[Swedish rebels].",
            })
    void troopsSentForOneselfAreMobilize(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("MOBILIZE troops");
    }

    @Test
    void troopsPromisedAsHelpAreAgree() {
        assertThat(Pair.type("S[Norway] agreed to send troops to help T[Sweden]."))
                .isEqualTo("AGREE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] announced aid of $5 million to T[Sweden].       | AGREE
                    S[Norway] unveiled a loan package for T[Sweden].          | AGREE
                    S[Norway] pledged aid to T[Sweden].                       | AGREE
                    S[Norway] announced it would give T[Sweden] a loan.       | AGREE
                    S[Norway] announced that it had given T[Sweden] a loan.   | AID
                    S[Norway] approved a loan for T[Sweden].                  | AID
                    S[The bank] approved a grant of $5 million to T[Sweden].  | AID
                    """)
    void aidToComeIsAgreeAndAidGivenIsAid(String sentence, String type) {
        assertThat(Pair.type(sentence)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S[Norway] will deploy troops on the border with T[Sweden].",
                "S[Norway] plans to hold military exercises near T[Sweden].",
            })
    void aDeploymentToComeIsThreaten(String sentence) {
        assertThat(Pair.type(sentence)).startsWith("THREATEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[Norway] denied attacking T[Sweden].                         | REJECT
                    S[Norway] denied T[Sweden's] claim that it shelled a village. | REJECT
                    S[Norway's king] sent condolences to T[Sweden].               | SUPPORT
                    S[Norway] expressed its sympathy to T[the Swedish people].    | SUPPORT
                    """)
    void betweenTwoADenialRejectsAndACondolenceSupports(String sentence, String type) {
        assertThat(Pair.type(sentence)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway denied attacking Sweden.", "Norway's king sent condolences to Sweden."})
    void inAReadingADenialOrACondolenceIsAStatement(String sentence) {
        assertThat(Pair.events(sentence))
                .filteredOn(e -> e.status().isDeed())
                .extracting(e -> e.code().typeName())
                .containsExactly("STATEMENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S[A bomber] blew himself up in T[a Swedish market].              | ASSAULT suicide-attack
                    S[A Norwegian militant] blew herself up outside T[the embassy].  | ASSAULT suicide-attack
                    S[Norway] cut off water to T[Swedish villages].                  | COERCE withhold
                    S[The Norwegian army] sealed all crossings to T[the rebel town]. | COERCE restrict
                    S[Norwegian guards] stopped T[Swedish families] from leaving.    | COERCE restrict
                    S[The Norwegian fleet] blockaded T[Swedish ports].               | ASSAULT
                    """)
    void theLeafIsThatOfTheWords(String sentence, String type) {
        assertThat(Pair.type(sentence)).isEqualTo(type);
    }
}
