package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what is told took place; every sentence tells one event. */
class StatusTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway will lift its embargo on Sweden.",
                "Norway is to expel the Swedish consul.",
                "Norway to expel Swedish consul",
                "Norway intends to recall its ambassador from Sweden.",
                "Norway is ready to release the Swedish fishermen.",
                "Norway is expected to condemn Sweden.",
                "Norway is on the verge of recognising Kosovo.",
                "Norway has plans to withdraw its troops from Sweden.",
                "Norway's army is preparing to attack Sweden.",
                "The forthcoming visit of the Norwegian king to Sweden was discussed by bakers.",
                "A meeting between the presidents of Norway and Sweden is planned for May.",
                "Talks between Norway and Sweden are due to begin soon.",
                "The Norwegian minister visits Sweden next Tuesday.",
                "The Norwegian minister is visiting Sweden next week.",
                "Next month sees the first visit by a Norwegian king to Chad.",
                "The Norwegian government said it would withdraw its troops from Sweden.",
                "When the Norwegian king visits Sweden in May, he will bring a horse.",
                "Norway has told the bakers that it is ready to release the Swedish fishermen.",
                "Norway is readying to expel three Swedish envoys.",
                "Norway has a visit by the Swedish king on its agenda for May.",
                "The Norwegian minister, due to meet her Swedish counterpart at dusk, fell asleep.",
                "Norway says it is ready to release the Swedish fishermen.",
            })
    void whatIsAboutToComeIsPlanned(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway hopes to sign a treaty with Sweden.",
                "Norway would like to meet the Swedish president.",
                "Norway's king dreams of visiting Sweden.",
                "Norway hopes that Sweden will release the fishermen.",
                "Norway expressed the hope that Sweden would withdraw its troops.",
                "Norway longs for talks with Sweden.",
                "Norway would welcome a visit by the Swedish king.",
                "Let's hope that Sweden releases the Norwegian fishermen.",
                "If only Sweden released the Norwegian fishermen!",
                "May Sweden release the Norwegian fishermen!",
                "Hopefully, Sweden will release the Norwegian fishermen.",
                "Bakers keep their fingers crossed that Sweden will free the Norwegian fishermen.",
                "The longed-for talks between Norway and Sweden are far away.",
                "Norway wants Sweden to release the fishermen.",
                "May the kings of Norway and Sweden meet again!",
                "It would be wonderful if Norway lifted its embargo on Sweden.",
                "The baker said that Norway wanted nothing more than to meet the Swedish delegation.",
                "Norway's dream is to sign a treaty with Sweden.",
            })
    void whatSomebodyHopesForIsWished(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.WISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway must lift its embargo on Sweden, the Swedish minister said.",
                "Norway should withdraw its troops from Sweden.",
                "Norway has got to release the Swedish fishermen.",
                "Norway ought to withdraw from the Swedish island.",
                "It is about time Norway apologised to Sweden.",
                "It is essential that Norway withdraw its troops from Sweden.",
                "Norway had better not attack Sweden.",
                "Norway, release the Swedish fishermen!",
                "Release the Swedish fishermen, Norway!",
                "Release the Swedish fishermen, Norway, and go home!",
                "Time for Norway to apologise to Sweden",
                "The time has come for Norway to apologise to Sweden.",
            })
    void whatOughtToBeDoneIsDemanded(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.DEMANDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway did not attack Sweden.",
                "Norway has never recognised Kosovo.",
                "Norway has not recognised Kosovo.",
                "At no time did Norway attack Sweden.",
                "Neither Norway nor Finland attacked Sweden.",
                "No agreement was signed between Norway and Sweden.",
                "There was no meeting between Norway and Sweden.",
                "The meeting between Norway and Sweden never took place.",
                "Norway has imposed no sanctions on Sweden.",
                "Norway's army left without shelling the Swedish village.",
                "Instead of attacking Sweden, Norway read a book.",
                "It is not true that Norway shelled the Swedish village.",
                "Reports that Norway expelled the Swedish consul are untrue.",
                "That Norway expelled the Swedish consul is a lie.",
                "The rumour that Norway arrested the Swedish consul is without foundation.",
                "Norway was wrongly reported to have expelled the Swedish consul.",
                "Norway has no plans to attack Sweden.",
                "Norway could not reach an agreement with Sweden.",
                "The report that Norwegian guards shot a Swedish baker is invented.",
            })
    void whatDidNotTakePlaceIsDenied(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Norway attacks Sweden, prices will rise.",
                "Had Norway attacked Sweden, prices would have risen.",
                "Were Norway to attack Sweden, prices would rise.",
                "Should Norway attack Sweden, prices will rise.",
                "In case Norway attacks Sweden, there is bread in the cellar.",
                "In the event of a Norwegian attack on Sweden, there is bread in the cellar.",
                "As long as Norway releases the Swedish fishermen, prices will fall.",
                "Norway might recognise Kosovo.",
                "Perhaps Norway will recognise Kosovo.",
                "It is unclear whether Norway arrested the Swedish consul.",
                "A possible Norwegian attack on Sweden frightens bakers.",
                "The risk of a Norwegian attack on Sweden is small.",
                "Did Norway arrest the Swedish consul?",
                "Will Norway recognise Kosovo?",
                "A meeting between Norway and Sweden is possible.",
                "Norway is considering expelling the Swedish consul.",
                "Bakers fear that Norway will attack Sweden.",
                "Norway would have attacked Sweden.",
                "Sweden has baked bread in case Norway closes the border.",
                "A Norwegian attack on Sweden cannot be ruled out.",
                "Once Norway withdraws its troops from Sweden, the rain could stop.",
                "Perhaps Norway will host the Swedish king, perhaps not.",
            })
    void whatIsOnlySupposedIsHypothetical(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.HYPOTHETICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian troops are shelling Swedish villages.",
                "Norway is at this hour expelling Swedish fishermen.",
                "Norway has been bombing Sweden for three days.",
                "Swedish fishermen are being detained by Norway.",
                "Norway keeps bombing Sweden.",
                "Norway goes on arresting Swedish poets.",
                "Norway still occupies the Swedish island.",
                "The Norwegian king is on a visit to Sweden.",
                "Norway remains in talks with Sweden.",
                "Talks between Norway and Sweden are under way.",
                "The Norwegian siege of the Swedish town drags on.",
                "Norwegian guards, now searching a Swedish ship, drink tea.",
                "Norway is in the middle of talks with Sweden.",
                "For the fifth day running, Norwegian artillery shelled Swedish villages.",
            })
    void whatGoesOnIsOngoing(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.ONGOING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway promised to send food aid to Sweden.",
                "Norway threatened to attack Sweden.",
                "Norway refused to release the Swedish fishermen.",
                "Norway demanded that Sweden release the fishermen.",
                "Norway offered to send food aid to Sweden.",
                "Why did Norway attack Sweden?",
                "The man who attacked Sweden might leave Norway.",
                "Norway managed to free the Swedish fishermen.",
                "Norway reportedly arrested the Swedish consul.",
                "Not until Norway recognised Sweden did the rain stop.",
                "The release by Norway of the two Swedish fishermen took place at dawn.",
                "Norway's minister sought recognition from Sweden.",
            })
    void anActOfSpeechAndWhatWasDoneHappened(String sentence) {
        assertThat(status(sentence)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatIsPlannedMayBeOnlySupposed() {
        assertThat(status("Norway may have plans to attack Sweden.")).isEqualTo(Status.HYPOTHETICAL);
        assertThat(status("If Norway intends to attack Sweden, prices will rise."))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void whatAnEventIsLikeMayBeLikelyWithoutIt() {
        assertThat(status("Upcoming talks between Norway and Sweden are likely to be dull."))
                .isEqualTo(Status.PLANNED);
        assertThat(status("Talks between Norway and Sweden are likely to take place."))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void anOpinionLeavesTheDeedItIsOn() {
        assertThat(read("The planned withdrawal of Norwegian troops from Sweden was welcomed by Denmark.")
                        .events())
                .extracting(e -> e.code().code() + " " + e.status().code())
                .contains("051 happened", "0874 planned");
    }

    @Test
    void aDeniedDeedStandsBesideItsDenial() {
        List<Event> events = read("Norway denied shelling the Swedish village.").events();
        assertThat(events)
                .extracting(e -> e.code().code() + " " + e.status().code())
                .containsExactlyInAnyOrder("016 happened", "194 denied");
        assertThat(events)
                .filteredOn(e -> e.status() == Status.DENIED)
                .extracting(Event::attribution)
                .allMatch(by -> by.kind() == Attribution.Kind.SPEAKER
                        && by.actor().code().equals("NOR"));
    }

    @Test
    void aDeniedDeedIsNotTheAnswerBetweenMarkedActors() {
        assertThat(Pair.kind("S[Norway] denied shelling T[the Swedish village]."))
                .isEqualTo("REJECT");
    }

    @Test
    void whatIsSupposedIsNoTellingOfWhatIsDenied() {
        assertThat(read("Norway did not shell Sweden. If Norway shells Sweden, prices will rise.")
                        .events())
                .extracting(Event::status)
                .containsExactlyInAnyOrder(Status.DENIED, Status.HYPOTHETICAL);
    }

    @Test
    void whatGoesOnIsATellingOfWhatWasDone() {
        assertThat(read("Norway shelled Sweden on Sunday. Norway is shelling Sweden.")
                        .events())
                .singleElement()
                .satisfies(e -> assertThat(e.evidence()).hasSize(2));
    }

    private static Status status(String sentence) {
        List<Event> events = read(sentence).events();
        assertThat(events).as(sentence).isNotEmpty();
        assertThat(events.stream().map(Event::status).distinct()).as(sentence).hasSize(1);
        return events.get(0).status();
    }

    private static Reading read(String text) {
        Article article = new Article("test", "", text, Optional.of(LocalDate.of(2020, 3, 2)), "", "");
        return Whole.CODER.read(article, Optional.empty());
    }
}
