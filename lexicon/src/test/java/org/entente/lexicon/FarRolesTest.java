package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.engine.ontology.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts and who is acted upon, where the verb's own phrases do not say: always Norway and Sweden. */
class FarRolesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway V[rejected] a border plan drafted by Sweden.",
                "Norway V[rejected] the border plan that Sweden had drafted.",
                "The Norwegian parliament V[condemned] a tax law passed by Sweden."
            })
    void whatIsDoneToAThingIsDoneToItsMaker(String marked) {
        assertNorwayToSweden(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway V[lifted] the curbs imposed on Sweden in May.",
                "Norway V[waived] a rule that had kept Sweden out of the harbour."
            })
    void whatIsGivenUpIsGivenUpForWhomItTouched(String marked) {
        assertNorwayToSweden(marked);
    }

    @Test
    void whoOpposedAThingIsYieldedToWhenItIsDropped() {
        assertNorwayToSweden("Norway V[dropped] a fishing tax opposed by Sweden.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway V[lifted] the sanctions imposed by Sweden.",
                "Norway V[arrested] a man wanted by Sweden.",
                "Norway V[freed] hostages held by Sweden.",
                "Norway V[shelled] a village with guns supplied by Sweden."
            })
    void notEveryMakerIsActedUpon(String marked) {
        assertThat(target(Told.event(marked))).isNotEqualTo("SWE");
    }

    @Test
    void aLetterSaysWhatItsSignersSay() {
        assertNorwayToSweden("A letter signed by Norway V[criticised] Sweden.");
    }

    @Test
    void aResolutionSaysWhatThoseSayWhoPassIt() {
        assertNorwayToSweden("The Norwegian parliament passed a resolution V[condemning] Sweden.");
    }

    @Test
    void nobodyDoesWhatAMadeManDoes() {
        Event event = Told.event("A man arrested by Norway V[killed] a Swedish soldier.");
        assertThat(event.source().actor().code()).isNotEqualTo("NOR");
    }

    @Test
    void whatProtestersChantTellsAtWhomTheyProtest() {
        assertNorwayToSweden(
                "Norwegian farmers V[blocked] a road outside Oslo, chanting against the Swedish government.");
    }

    @Test
    void nobodyShellsHisOwnBarracks() {
        assertNorwayToSweden("Swedish sailors fled when Norwegian soldiers V[shelled] their barracks.");
    }

    @Test
    void whoStandsBehindTheSecondVerbHasDoneBoth() {
        assertNorwayToSweden("Swedish soldiers were V[rounded] up and deported by Norway.");
    }

    @Test
    void whoDoesWhatCameLaterHasNotDoneTheFirst() {
        Event event = Told.event("Swedish soldiers were V[arrested] and later killed by Norway.");
        assertThat(event.source().actor().code()).isNotEqualTo("NOR");
    }

    @Test
    void aNameThatHoldsAVerbActsAllTheSame() {
        Event event = Told.event("The Committee to Protect Journalists V[denounced] Sweden.");
        assertThat(event.source().actor().code()).isEqualTo("CPJ");
    }

    @Test
    void whatOneTellsSomebodyHeWillDoHePromisesHim() {
        assertNorwayToSweden("Norway has told Sweden that it will V[send] ten lorries of flour.");
    }

    private static void assertNorwayToSweden(String marked) {
        Event event = Told.event(marked);
        assertThat(event.source().actor().code()).isEqualTo("NOR");
        assertThat(target(event)).isEqualTo("SWE");
    }

    private static String target(Event event) {
        return event.target().actor().code();
    }
}
