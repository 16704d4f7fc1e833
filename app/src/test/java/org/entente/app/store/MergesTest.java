package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of merging, and what the store says of it. */
class MergesTest {
    private static final Reading MEETING = Sample.reading("FRA meets ITA.", "2024-02-19");
    private static final Reading VISIT = Sample.reading("Again: FRA visits ITA.", "2024-02-19");
    private static final Reading LATER = Sample.reading("FRA meets ITA. Much later.", "2024-05-19");
    private static final Reading PLAN = Sample.reading("FRA will attack ITA.", "2024-02-19");
    private static final Reading ATTACK = Sample.reading("FRA attacks ITA.", "2024-02-19");

    @TempDir
    private Path folder;

    private Path file;
    private Store store;

    @BeforeEach
    void fill() {
        file = folder.resolve("news.duckdb");
        store = Store.open(file);
        store.articles()
                .add(
                        List.of(MEETING, VISIT, LATER, PLAN, ATTACK).stream()
                                .map(Sample::kept)
                                .toList(),
                        Terms.of("1"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String id(Reading reading) {
        return reading.events().get(0).id();
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("merges.txt"), List.of(lines));
    }

    private List<String> events() {
        return store.events().of(EventFilter.ALL).stream()
                .map(e -> e.code().code() + " " + e.reports())
                .sorted()
                .toList();
    }

    @Test
    void aPersonPartsAndJoinsAcrossMonthsAndMayTakeItBack() throws IOException {
        assertThat(events()).containsExactly("040 1", "042 2", "190 1", "190 1");
        Path said = write(
                "# the visit was another one",
                "part " + id(MEETING) + " " + id(VISIT),
                "join " + id(LATER) + " " + id(VISIT));

        store.merges().take(Optional.of(said), file);
        assertThat(events()).containsExactly("040 1", "042 2", "190 1", "190 1");
        assertThat(store.merges().story(id(VISIT), 5).tellings())
                .extracting(MergedStory.Telling::id)
                .containsExactly(id(VISIT), id(LATER));

        List<StoredEvent> rows = store.events().of(EventFilter.ALL);
        store.merges().take(Optional.of(said), file);
        assertThat(store.events().of(EventFilter.ALL)).isEqualTo(rows);
        store.merges().remerge();
        assertThat(store.events().of(EventFilter.ALL)).isEqualTo(rows);

        store.merges().take(Optional.of(write("")), file);
        assertThat(store.merges()
                        .story(
                                store.events().of(EventFilter.ALL).stream()
                                        .filter(e -> e.reports() == 2)
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                5)
                        .tellings())
                .extracting(MergedStory.Telling::id)
                .containsExactlyInAnyOrder(id(MEETING), id(VISIT));
    }

    @Test
    void whatIsSaidHoldsForWhatComesLater() throws IOException {
        store.merges().take(Optional.of(write("part " + id(MEETING) + " " + id(VISIT))), file);
        store.articles()
                .add(List.of(Sample.kept(Sample.reading("Third: FRA meets ITA.", "2024-02-19"))), Terms.of("1"));
        assertThat(store.merges().story(eventOf(MEETING), 0).tellings())
                .extracting(MergedStory.Telling::id)
                .doesNotContain(id(VISIT));
    }

    private String eventOf(Reading reading) {
        return store.events().of(EventFilter.ALL).stream()
                .map(StoredEvent::id)
                .filter(event ->
                        store.merges().story(event, 0).tellings().stream().anyMatch(t -> t.id().equals(id(reading))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileBesideTheStoreIsTakenWithoutBeingNamed() throws IOException {
        Files.writeString(folder.resolve("news.duckdb.merges"), "part " + id(MEETING) + " " + id(VISIT) + "\n");
        assertThat(store.merges().take(Optional.empty(), file)).contains(new MergeBook.Merges(0, 1));
    }

    @Test
    void everyBadLineIsNamedAndNothingIsChanged() throws IOException {
        Path said = write(
                "join " + id(MEETING),
                "marry " + id(MEETING) + " " + id(VISIT),
                "join " + id(MEETING) + " nobody-1",
                "join " + id(MEETING) + " " + id(VISIT),
                "join " + id(VISIT) + " " + id(LATER),
                "part " + id(LATER) + " " + id(MEETING));
        List<String> before = events();
        assertThatThrownBy(() -> store.merges().take(Optional.of(said), file))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("merges.txt:1: ")
                .hasMessageContaining("merges.txt:2: ")
                .hasMessageContaining("merges.txt:3: there is no report \"nobody-1\"")
                .hasMessageContaining("merges.txt:6: parts what other lines join");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void anEventTellsWhyItsReportsAreOneAndWhyOthersAreNot() {
        MergedStory story = store.merges().story(eventOf(MEETING), 5);
        assertThat(story.pairs()).hasSize(1).allMatch(pair -> pair.agree());
        assertThat(story.pairs().get(0).features()).extracting(f -> f.name()).contains("actors", "date", "deed");

        MergedStory attack = store.merges().story(id(ATTACK), 5);
        assertThat(attack.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.telling().id()).isEqualTo(id(PLAN));
            assertThat(miss.comparison().barrier().orElseThrow().reason()).contains("planned");
        });
    }

    @Test
    void aReportThatIsNoEventNamesItsEvent() {
        String other = eventOf(MEETING).equals(id(MEETING)) ? id(VISIT) : id(MEETING);
        assertThatThrownBy(() -> store.merges().story(other, 5)).hasMessageContaining("explain " + eventOf(MEETING));
        assertThatThrownBy(() -> store.merges().story("none", 5)).hasMessageContaining("there is no event \"none\"");
    }
}
