package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedEventsTest {
    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        add("2024-01-01", "FRA praises ITA. ITA attacks FRA.");
        add("2024-01-02", "FRA meets DEU.");
        add("2024-01-03", "DEU will attack FRA. USA visits AZE.");
        add("2024-01-03", "AZE visits DEU.");
        add("", "FRA praises DEU. AZE praises DEU.");
    }

    private void add(String day, String text) {
        store.articles()
                .add(List.of(Sample.kept(Sample.reading(text, day))), new Terms("1", true, SampleDirectory.NAMES));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> between(Set<String> as, Set<String> bs, Optional<LocalDate> from, Optional<LocalDate> to) {
        return store.events().between(Store.CODED, as, bs, from, to).stream()
                .map(event -> event.first().sentence().orElse(""))
                .toList();
    }

    private List<String> between(Set<String> as, Set<String> bs) {
        return between(as, bs, Optional.empty(), Optional.empty());
    }

    @Test
    void aRelationIsBothWays() {
        assertThat(between(Set.of("FRA"), Set.of("ITA")))
                .containsExactlyInAnyOrder("FRA praises ITA.", "ITA attacks FRA.");
    }

    @Test
    void whatACourseNeedsIsAsTheEventsThemselvesHaveIt() {
        Set<String> as = Set.of("FRA", "AZE");
        Set<String> bs = Set.of("DEU", "ITA", "USA");
        List<StoredEvent> whole = store.events().between(Store.CODED, as, bs, Optional.empty(), Optional.empty());
        assertThat(whole).hasSizeGreaterThan(5).anyMatch(event -> !event.when().isKnown());
        assertThat(store.events().forCourse(Store.CODED, as, bs))
                .extracting(CodedEventsTest::needed)
                .containsExactlyInAnyOrderElementsOf(
                        whole.stream().map(CodedEventsTest::needed).toList());
        assertThat(store.events().forCourse(Store.CODED, as, Set.of())).isEmpty();
    }

    private static List<Object> needed(StoredEvent event) {
        return List.of(
                event.id(),
                event.source().code(),
                event.target().code(),
                event.code(),
                event.contexts(),
                event.when(),
                event.status(),
                event.reports());
    }

    @Test
    void theLastDayIsFoundHoweverLongAgoItIs() {
        Optional<LocalDate> last = Optional.of(LocalDate.of(2024, 1, 3));
        for (String today : List.of("2024-01-03", "2024-02-01", "2024-03-03", "2024-03-04", "2031-01-01")) {
            assertThat(store.events().lastDay(Store.CODED, LocalDate.parse(today)))
                    .as(today)
                    .isEqualTo(last);
        }
        assertThat(store.events().lastDay(Store.CODED, LocalDate.of(2024, 1, 2)))
                .contains(LocalDate.of(2024, 1, 2));
        assertThat(store.events().lastDay(Store.CODED, LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    @Test
    void membersOfOneSideAreNoRelation() {
        assertThat(between(Set.of("FRA", "ITA"), Set.of("DEU")))
                .containsExactlyInAnyOrder("FRA meets DEU.", "DEU will attack FRA.", "FRA praises DEU.");
    }

    @Test
    void nobodyHasNoRelation() {
        assertThat(between(Set.of("FRA"), Set.of())).isEmpty();
        assertThat(store.events().accounts(List.of())).isEmpty();
    }

    @Test
    void daysRestrictOnBothEnds() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 1, 2));
        assertThat(between(Set.of("FRA"), Set.of("DEU"), day, day)).containsExactly("FRA meets DEU.");
    }

    @Test
    void anIdIsNeverReadAsSql() {
        assertThat(store.events().codedInOrder(List.of("x' OR 'a' = 'a", "\\', ''")))
                .isEmpty();
    }

    @Test
    void anEventIsTheSameAsElsewhere() {
        List<StoredEvent> listed = store.events().of(EventFilter.of(Store.CODED));
        assertThat(store.events()
                        .codedInOrder(listed.stream().map(StoredEvent::id).toList()))
                .isEqualTo(listed)
                .hasSize(8);
    }

    @Test
    void ofManyIdsThoseThatAreThereAreFound() {
        List<StoredEvent> listed = store.events().of(EventFilter.of(Store.CODED));
        List<String> many = Stream.concat(
                        IntStream.range(0, 3000).mapToObj(i -> "gone '" + i),
                        listed.stream().map(StoredEvent::id))
                .toList();
        assertThat(store.events().codedInOrder(many)).isEqualTo(listed);
    }
}
