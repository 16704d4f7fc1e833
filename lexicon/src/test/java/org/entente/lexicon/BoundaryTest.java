package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "S[A Norwegian court] convicted T[a Swedish banker] and sentenced him to nine years in prison.",
            })
    void aCourtsSentenceIsSanction(String sentence) {
        assertThat(Pair.type(sentence)).isEqualTo("SANCTION convict");
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
}
