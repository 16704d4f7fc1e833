package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.app.render.SampleReading;
import org.entente.app.store.Listings.ArticleRow;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowseTest {
    private static final List<String> TEXTS = List.of(
            "FRA praises ITA. DEU meets ITA. FRA will attack DEU.",
            "ITA visits FRA.",
            "USA praises AZE.",
            "AZE meets USA.");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        List<Kept> kept = new ArrayList<>();
        kept.add(Sample.kept(Sample.reading(TEXTS.get(0), "2024-02-19")));
        kept.add(Sample.kept(Sample.reading(TEXTS.get(1), "2024-02-19")));
        kept.add(Sample.kept(Sample.reading(TEXTS.get(2), "2024-03-01")));
        kept.add(Sample.kept(Sample.reading(TEXTS.get(3), "")));
        store.articles().add(kept, Terms.of("1"));
        Imports imports = store.imports("gdelt", Directory.NONE);
        imports.add(imported(ImportedId.of(7), LocalDate.of(2024, 2, 19)));
        imports.add(imported(ImportedId.of(8), LocalDate.of(2023, 1, 1)));
        imports.flush();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ImportedEvent imported(ImportedId id, LocalDate day) {
        return new ImportedEvent(
                id,
                new Actor("NOR", Sector.GOV, "OSLO"),
                new Actor("FIN", Sector.NONE, "FINLAND"),
                new ImportedDeed(Ontology.cameo("042").orElseThrow(), "trade"),
                1.5,
                (int) day.toEpochDay(),
                new Place("Ganja", "AZE"),
                "http://paper.example/a",
                6,
                3,
                2);
    }

    /** All pages of this size, one after the other. */
    private List<String> turned(EventWish wish, int size) {
        List<String> ids = new ArrayList<>();
        Optional<After> after = Optional.empty();
        List<StoredEvent> page = store.browse().events(wish, after, size);
        while (!page.isEmpty()) {
            page.forEach(event -> ids.add(event.id()));
            StoredEvent last = page.get(page.size() - 1);
            after = Optional.of(new After(Optional.ofNullable(last.when().start()), last.id()));
            page = store.browse().events(wish, after, size);
        }
        return ids;
    }

    private static EventWish of(EventFilter filter) {
        return new EventWish(filter, Optional.empty(), Optional.empty());
    }

    private List<String> codes(EventWish wish) {
        return store.browse().events(wish, Optional.empty(), 50).stream()
                .map(event -> event.source().code() + " " + event.code().code())
                .toList();
    }

    @Test
    void theNewestComeFirstAndThoseWithoutDateLastWhoeverCodedThem() {
        List<StoredEvent> events = store.browse().events(EventWish.ALL, Optional.empty(), 50);

        assertThat(events).hasSize(8);
        assertThat(events).extracting(event -> event.when().start()).startsWith(LocalDate.of(2024, 3, 1));
        assertThat(events.get(6).id()).isEqualTo("gdelt:8");
        assertThat(events.get(7).when().isKnown()).isFalse();
    }

    @Test
    void pagesOfAnySizeHoldEachEventOnce() {
        List<String> all = turned(EventWish.ALL, 50);

        assertThat(all).hasSize(8).doesNotHaveDuplicates();
        for (int size = 1; size <= 4; size++) {
            assertThat(turned(EventWish.ALL, size)).as("pages of %d", size).isEqualTo(all);
        }
    }

    @Test
    void filtersHoldForCodedAndImportedEventsAlike() {
        EventFilter all = EventFilter.ALL;
        assertThat(codes(new EventWish(all, Optional.of(Context.TRADE), Optional.empty())))
                .hasSize(8);
        assertThat(codes(new EventWish(all, Optional.of(Context.DIPLOMATIC), Optional.empty())))
                .hasSize(6);
        assertThat(codes(of(filter("NOR", "", null)))).containsExactly("NOR 042", "NOR 042");
        assertThat(codes(of(filter("", "042", null)))).containsExactlyInAnyOrder("ITA 042", "NOR 042", "NOR 042");
        assertThat(codes(of(filter("", "", Status.PLANNED)))).containsExactly("FRA 190");
        assertThat(codes(of(filter("", "", Status.HAPPENED)))).hasSize(7);
        assertThat(codes(of(EventFilter.of("gdelt")))).hasSize(2);
        assertThat(codes(of(EventFilter.of("coded")))).hasSize(6);
        assertThat(codes(new EventWish(all, Optional.empty(), Optional.of("sample-praises"))))
                .hasSize(2);
    }

    private static EventFilter filter(String actor, String code, Status status) {
        return new EventFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(actor).filter(a -> !a.isEmpty()),
                Optional.empty(),
                Optional.of(code).filter(c -> !c.isEmpty()),
                Optional.ofNullable(status),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void anEventIsFoundByItsIdWhoeverCodedIt() {
        StoredEvent coded =
                store.browse().events(EventWish.ALL, Optional.empty(), 1).get(0);

        WholeEvent whole = store.browse().event(coded.id()).orElseThrow();
        assertThat(whole.event()).isEqualTo(coded);
        assertThat(whole.origin()).isEqualTo("coded");

        WholeEvent imported = store.browse().event("gdelt:7").orElseThrow();
        assertThat(imported.origin()).isEqualTo("gdelt");
        assertThat(imported.given()).contains(1.5);
        assertThat(imported.event().first().address()).isEqualTo("http://paper.example/a");
        assertThat(imported.articles()).isEqualTo(3);

        assertThat(store.browse().event("gdelt:9")).isEmpty();
        assertThat(store.browse().event("nobody")).isEmpty();
        assertThat(store.browse().event("no:body")).isEmpty();
    }

    @Test
    void aReportLeadsToItsEvent() {
        store.articles()
                .add(List.of(Sample.kept(Sample.reading("Again: FRA praises ITA.", "2024-02-19"))), Terms.of("1"));
        StoredEvent praise = store.browse()
                .events(
                        new EventWish(filter("FRA", "05", null), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        9)
                .get(0);

        List<ToldReport.In> reports = store.browse().reports(praise.id(), 9);

        assertThat(reports).hasSize(2);
        assertThat(reports)
                .allSatisfy(report ->
                        assertThat(store.browse().eventOf(report.told().id())).contains(praise.id()));
    }

    @Test
    void articlesComePageByPageToo() {
        ArticleWish all =
                new ArticleWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        List<ArticleRow> rows = store.browse().articles(all, Optional.empty(), 50);

        assertThat(rows).hasSize(4);
        assertThat(rows).extracting(ArticleRow::events).contains(3L);
        List<ArticleRow> rest = store.browse()
                .articles(
                        all,
                        Optional.of(
                                new After(rows.get(1).published(), rows.get(1).id())),
                        50);
        assertThat(rest).isEqualTo(rows.subList(2, 4));
    }

    @Test
    void anArticleComesBackAsItWasRead() {
        Reading read = SampleReading.reading();
        store.articles().add(List.of(Sample.kept(read)), Terms.of("1"));

        StoredReading stored = store.browse().article("sample-1").orElseThrow();

        Reading back = stored.reading();
        assertThat(back.article()).isEqualTo(read.article());
        assertThat(back.events()).hasSameSizeAs(read.events());
        assertThat(back.events().get(0).evidence())
                .isEqualTo(read.events().get(0).evidence());
        assertThat(back.events().get(0).source()).isEqualTo(read.events().get(0).source());
        assertThat(back.events().get(1).quantities())
                .isEqualTo(read.events().get(1).quantities());
        assertThat(back.sentences().get(1)).isEqualTo(read.sentences().get(1));
        assertThat(back.repeated()).isEqualTo(read.repeated());
        assertThat(back.statements()).hasSameSizeAs(read.statements());
        assertThat(back.assessments()).isEqualTo(read.assessments());
        assertThat(stored.hasText()).isTrue();
    }

    @Test
    void withoutTextTheRestIsThereAllTheSame() {
        store.articles()
                .add(List.of(Sample.kept(SampleReading.reading())), new Terms("1", false, SampleDirectory.NAMES));

        StoredReading stored = store.browse().article("sample-1").orElseThrow();

        assertThat(stored.hasText()).isFalse();
        assertThat(stored.reading().events()).hasSize(2);
        assertThat(stored.characters())
                .isEqualTo(SampleReading.reading().article().text().length());
    }

    @Test
    void copiesAreListedWithWhatTheyAreCopiesOf() {
        Article copy = Sample.article("ITA visits FRA. Twice.", "2024-02-20");
        String original = Sample.article(TEXTS.get(1), "2024-02-19").id();
        store.articles().add(List.of(new Kept.Copy("b.txt", copy, "en", original, 0.9)), Terms.of("1"));

        assertThat(store.browse().copies(Stream.of(original).toList(), 9))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.of()).isEqualTo(original);
                    assertThat(found.article().id()).isEqualTo(copy.id());
                });
    }
}
