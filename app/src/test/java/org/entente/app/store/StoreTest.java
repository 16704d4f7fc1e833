package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("news.duckdb"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEventComesBackAsItWentIn() {
        Reading reading = Sample.reading("Rome. FRA praises ITA.", "2024-02-19");
        add(reading);

        StoredEvent back = store.events().of(EventFilter.ALL).get(0);

        var event = reading.events().get(0);
        assertThat(back.id()).isEqualTo(event.id());
        assertThat(back.source()).isEqualTo(event.source().actor());
        assertThat(back.target()).isEqualTo(event.target().actor());
        assertThat(back.code()).isEqualTo(event.code());
        assertThat(back.contexts()).containsExactly(Context.DIPLOMATIC, Context.TRADE);
        assertThat(back.when()).isEqualTo(event.when());
        assertThat(back.place()).isEqualTo(event.place());
        assertThat(back.status()).isEqualTo(event.status());
        assertThat(back.attribution()).isEqualTo(event.attribution());
        assertThat(back.entry()).isEqualTo(event.entry());
        assertThat(back.confidence()).isEqualTo(event.confidence());
        assertThat(back.reports()).isEqualTo(1);
        assertThat(back.first().sentence()).contains("FRA praises ITA.");
        assertThat(back.first().published()).contains(LocalDate.of(2024, 2, 19));
    }

    @Test
    void reportsOfOneDeedOnOneDayAreOneEvent() {
        add(Sample.reading("FRA meets ITA.", "2024-02-19"), Sample.reading("Again: FRA visits ITA.", "2024-02-19"));

        List<StoredEvent> events = store.events().of(EventFilter.ALL);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).reports()).isEqualTo(2);
        assertThat(store.events().reports(events.get(0).id())).hasSize(2);
        assertThat(store.events().reports()).containsOnlyKeys(events.get(0).id());
    }

    @Test
    void anotherDayDeedOrStatusIsAnotherEvent() {
        add(
                Sample.reading("FRA meets ITA.", "2024-02-19"),
                Sample.reading("FRA meets ITA.", "2024-02-20"),
                Sample.reading("FRA attacks ITA.", "2024-02-19"),
                Sample.reading("FRA will attack ITA.", "2024-02-19"));

        assertThat(store.events().of(EventFilter.ALL)).hasSize(4).allMatch(event -> event.reports() == 1);
    }

    @Test
    void twoWhoMeetMeetEachOther() {
        add(Sample.reading("FRA meets ITA.", "2024-02-19"), Sample.reading("ITA meets FRA.", "2024-02-19"));
        add(Sample.reading("FRA attacks ITA.", "2024-02-19"), Sample.reading("ITA attacks FRA.", "2024-02-19"));

        assertThat(store.events().of(EventFilter.ALL))
                .extracting(event -> event.code().code() + " " + event.reports())
                .containsExactlyInAnyOrder("040 2", "190 1", "190 1");
    }

    @Test
    void eventsWithoutADateAreNotMerged() {
        add(Sample.reading("FRA meets ITA.", ""), Sample.reading("Again: FRA meets ITA.", ""));

        assertThat(store.events().of(EventFilter.ALL)).hasSize(2);
    }

    @Test
    void twoDeedsOfOneArticleStayTwo() {
        add(
                Sample.reading("FRA meets ITA. FRA visits ITA.", "2024-02-19"),
                Sample.reading("FRA visits ITA. Then FRA meets ITA.", "2024-02-19"));

        assertThat(store.events().of(EventFilter.ALL))
                .extracting(event -> event.code().code() + " " + event.reports())
                .containsExactlyInAnyOrder("040 2", "042 2");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Reading first = Sample.reading("FRA meets ITA.", "2024-02-19");
        Reading second = Sample.reading("Again: FRA meets ITA.", "2024-02-19");
        add(first);
        add(second);
        List<StoredEvent> events = store.events().of(EventFilter.ALL);

        try (Store other = Store.open(folder.resolve("other.duckdb"))) {
            other.articles().add(List.of(Sample.kept(second)), Terms.of("1"));
            other.articles().add(List.of(Sample.kept(first)), Terms.of("1"));
            assertThat(other.events().of(EventFilter.ALL)).isEqualTo(events);
        }
    }

    @Test
    void copiesAreCountedWheneverTheyCome() {
        Reading whole = Sample.reading("FRA meets ITA. FRA will attack ITA.", "2024-02-19");
        Reading other = Sample.reading("Again: FRA visits ITA.", "2024-02-19");
        List<Kept> all = List.of(
                Sample.kept(whole),
                copy("c1", "Italy Today", whole),
                copy("c2", "France Today", whole),
                Sample.kept(other));
        Terms terms = new Terms("1", true, SampleDirectory.NAMES);
        all.forEach(kept -> store.articles().add(List.of(kept), terms));
        Path backwards = folder.resolve("backwards.duckdb");
        try (Store second = Store.open(backwards)) {
            for (int i = all.size() - 1; i >= 0; i--) {
                second.articles().add(List.of(all.get(i)), terms);
            }
        }
        store.close();

        String counts =
                "SELECT code, status, reports, articles, copies, outlets, teller_countries FROM event ORDER BY ALL";
        assertThat(Sql.rows(folder.resolve("news.duckdb"), counts))
                .containsExactlyInAnyOrderElementsOf(Sql.rows(backwards, counts))
                .hasSize(2)
                .allMatch(row -> row.endsWith("|2|2|2"))
                .anyMatch(row -> row.contains("happened|2|2|"))
                .anyMatch(row -> row.contains("planned|1|1|"));
        open();
    }

    @Test
    void whatIsNotCodedIsKeptAndDone() {
        Reading whole = Sample.reading("FRA meets ITA.", "2024-02-19");
        Article foreign = Sample.article("Das ist ein anderer Text.", "2024-02-20");
        store.articles()
                .add(
                        List.of(Sample.kept(whole), copy("c1", "", whole), new Kept.Unread("de.txt", foreign, "de")),
                        Terms.of("1"));

        assertThat(store.articles().known(List.of("c1", foreign.id())).values())
                .extracting(known -> known.state() + known.lexicon())
                .containsExactlyInAnyOrder("copy", "unread");
        assertThat(store.upkeep().summary().reports()).isEqualTo(1);
        assertThat(store.articles().outdated("2").count()).isEqualTo(1);
    }

    private static Kept copy(String id, String outlet, Reading of) {
        Article article =
                new Article(id, "", of.article().text() + " ", of.article().published(), outlet, "");
        return new Kept.Copy(id + ".txt", article, "en", of.article().id(), 0.9);
    }

    @Test
    void anArticleReadAgainIsReplaced() {
        Reading reading = Sample.reading("FRA meets ITA.", "2024-02-19");
        add(reading);
        store.articles().add(List.of(Sample.kept(reading)), Terms.of("2"));

        assertThat(store.upkeep().summary().articles()).isEqualTo(1);
        assertThat(store.upkeep().summary().reports()).isEqualTo(1);
        assertThat(store.articles()
                        .known(List.of(reading.article().id(), "none"))
                        .values())
                .extracting(ArticleBook.Known::lexicon)
                .containsExactly("2");
    }

    @Test
    void observationsAreOfBothDirectionsWithinTheDates() {
        add(
                Sample.reading("FRA meets ITA.", "2024-01-01"),
                Sample.reading("ITA praises FRA.", "2024-02-01"),
                Sample.reading("ITA praises DEU.", "2024-02-01"),
                Sample.reading("FRA visits ITA.", ""));
        Optional<LocalDate> february = Optional.of(LocalDate.of(2024, 2, 1));

        assertThat(store.events().between("ITA", "FRA", Optional.empty(), Optional.empty()))
                .extracting(event -> event.code().code())
                .containsExactly("040", "051", "042");
        assertThat(store.events().between("FRA", "ITA", february, february)).hasSize(1);
    }

    @Test
    void accountsSayWhoTellsAnEventAndSinceWhen() {
        add(
                Sample.reading("Again: FRA visits ITA.", "2024-02-20"),
                Sample.reading("FRA visits ITA yesterday. FRA meets ITA.", "2024-02-20"),
                Sample.reading("FRA praises DEU.", "2024-02-20"));
        List<String> france = List.of("FRA");
        List<StoredEvent> events =
                store.events().between(Store.CODED, france, List.of("ITA", "DEU"), Optional.empty(), Optional.empty());
        var accounts =
                store.events().accounts(events.stream().map(StoredEvent::id).toList());

        assertThat(accounts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(StoredEvent::id).toList());
        assertThat(events).allMatch(event -> accounts.get(event.id()).size() == event.reports());
        assertThat(accounts.values().stream().flatMap(List::stream))
                .allMatch(account -> account.published().equals(Optional.of(LocalDate.of(2024, 2, 20))))
                .allMatch(account -> account.teller().isEmpty());
    }

    @Test
    void partnersAreThoseWithWhomThereIsMostWhoeverActs() {
        add(
                Sample.reading("FRA meets ITA. ITA praises FRA. FRA praises DEU.", "2024-01-01"),
                Sample.reading("USA praises ITA.", "2024-01-01"));

        assertThat(store.events().partners(Store.CODED, List.of("FRA"), 5))
                .containsExactly(new EventBook.Partner("ITA", 2), new EventBook.Partner("DEU", 1));
        assertThat(store.events().partners(Store.CODED, List.of("FRA", "ITA"), 1))
                .containsExactly(new EventBook.Partner("DEU", 1));
        assertThat(store.events().partners("gdelt", List.of("FRA"), 5)).isEmpty();
    }

    @Test
    void filtersNarrow() {
        add(Sample.reading("FRA meets ITA. ITA praises DEU. DEU will attack FRA.", "2024-01-01"));

        assertThat(store.events()
                        .of(new EventFilter(
                                Optional.empty(),
                                Optional.of("FRA"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("04"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .hasSize(1);
        assertThat(store.events()
                        .of(new EventFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("FRA"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .hasSize(2);
    }

    @Test
    void dyadsCountDeedsAndTakeTheirMean() {
        add(Sample.reading("FRA meets ITA. ITA praises FRA. ITA will attack FRA. FRA praises DEU.", "2024-01-01"));

        Listings.DyadRow pair = store.lists().dyads(false).get(0);

        assertThat(pair.a() + pair.b()).isEqualTo("FRAITA");
        assertThat(pair.events()).isEqualTo(3);
        assertThat(pair.deeds()).isEqualTo(2);
        assertThat(pair.meanPlover()).contains(3.75);
        assertThat(store.lists().dyads(true)).hasSize(3);
    }

    @Test
    void actorsAreFoundByCodeAndName() {
        add(Sample.reading("FRA meets ITA.", "2024-01-01"));

        assertThat(store.lists().actorCode("fra")).isEqualTo("FRA");
        assertThat(store.lists().actorCode("italy")).isEqualTo("ITA");
        assertThatThrownBy(() -> store.lists().actorCode("Itly"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("unknown actor \"Itly\"; did you mean Italy?");
        assertThat(store.lists().actors()).extracting(Listings.ActorRow::name).containsExactly("France", "Italy");
    }

    private void add(Reading... readings) {
        store.articles().add(Stream.of(readings).map(Sample::kept).toList(), Terms.of("1"));
    }
}
