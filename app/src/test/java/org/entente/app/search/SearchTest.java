package org.entente.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.ContentId;
import org.entente.app.Sample;
import org.entente.app.search.Search.Wish;
import org.entente.app.search.index.Excerpt;
import org.entente.app.search.index.Finder;
import org.entente.app.search.index.SearchIndex;
import org.entente.app.search.query.Shipped;
import org.entente.app.store.Kept;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 27);
    private static final Terms TERMS = Terms.of("test");

    @TempDir
    Path folder;

    @Test
    void wordsArePutTogetherWithWhatTheyMean() {
        try (Store store = store();
                Search search = search()) {
            put(
                    store,
                    article("Talks in Ağdam", "FRA meets AZE. They spoke of pipelines.", "2024-03-01", "TASS"),
                    article("Praise", "FRA praises ITA. Nothing else of note.", "2024-03-02", "Herald"));
            search.update(store, done -> {});

            assertThat(titles(search, store, "agdam")).containsExactly("Talks in Ağdam");
            assertThat(titles(search, store, "AĞDAM pipeline")).containsExactly("Talks in Ağdam");
            assertThat(titles(search, store, "Baku")).containsExactly("Talks in Ağdam");
            assertThat(titles(search, store, "France")).hasSize(2);
            assertThat(titles(search, store, "France since 2024-03-02")).containsExactly("Praise");
            assertThat(titles(search, store, "tass France")).containsExactly("Talks in Ağdam");
            assertThat(titles(search, store, "\"nothing else\"")).containsExactly("Praise");
            assertThat(titles(search, store, "\"else nothing\"")).isEmpty();
            assertThat(deeds(search, store, "consult")).containsExactly("FRA AZE");
            assertThat(deeds(search, store, "France trade 2024")).containsExactlyInAnyOrder("FRA AZE", "FRA ITA");
            assertThat(deeds(search, store, "planned France")).isEmpty();
        }
    }

    @Test
    void whatIsFoundIsGroupedWithItsAddress() {
        try (Store store = store();
                Search search = search()) {
            put(store, article("", "FRA meets AZE. FRA praises AZE. FRA praises ITA.", "2024-03-01", ""));
            search.update(store, done -> {});

            Found two = find(search, store, "Paris Baku trade 2024");
            assertThat(two.relations())
                    .containsExactly(new Found.Relation(
                            "FRA",
                            "AZE",
                            "France",
                            "Azerbaijan",
                            Optional.of(2L),
                            "/relation/FRA/AZE?from=2024-01-01&to=2024-12-31&field=trade"));
            assertThat(two.actors()).extracting(Found.Actor::address).containsExactly("/actor/FRA", "/actor/AZE");
            assertThat(find(search, store, "France").relations())
                    .extracting(Found.Relation::b)
                    .containsExactly("AZE", "ITA");
            assertThat(find(search, store, "members:EU Azerbaijan").relations())
                    .extracting(Found.Relation::address)
                    .containsExactly("/relation/members:EUR/AZE");
            assertThat(find(search, store, "Aliyev").people()).hasSize(2);
            assertThat(find(search, store, "Korea France").relations())
                    .extracting(Found.Relation::a)
                    .containsExactly("KOR", "PRK");
        }
    }

    @Test
    void theWordsLookedForAreMarkedInTheText() {
        try (Store store = store();
                Search search = search()) {
            put(
                    store,
                    article(
                            "Head",
                            "First comes a line. FRA meets AZE on <b>pipelines</b>. The end.",
                            "2024-03-01",
                            ""));
            search.update(store, done -> {});

            Excerpt excerpt = find(search, store, "pipeline")
                    .papers()
                    .orElseThrow()
                    .hits()
                    .get(0)
                    .excerpt();
            assertThat(excerpt.pieces())
                    .contains(new Excerpt.Piece("pipelines", true))
                    .anySatisfy(piece -> assertThat(piece.text()).contains("<b>"));
            assertThat(String.join(
                            "",
                            excerpt.pieces().stream().map(Excerpt.Piece::text).toList()))
                    .isEqualTo(excerpt.text());
        }
    }

    @Test
    void aWordOfNoTextAloneFindsNothing() {
        try (Store store = store();
                Search search = search()) {
            put(store, article("A", "FRA meets AZE.", "2024-03-01", ""));
            search.update(store, done -> {});

            Found found = find(search, store, "flimflam");
            assertThat(found.isNothing()).isTrue();
            assertThat(found.strange()).containsExactly("flimflam");
            assertThat(find(search, store, "flimflam 2024").isNothing()).isTrue();
        }
    }

    @Test
    void anUnknownWordDoesNotKillTheQuery() {
        try (Store store = store();
                Search search = search()) {
            put(store, article("A", "FRA meets AZE.", "2024-03-01", ""));
            search.update(store, done -> {});

            Found found = find(search, store, "flimflam azerbajan France");
            assertThat(found.strange()).containsExactly("flimflam", "azerbajan");
            assertThat(found.guesses())
                    .extracting(guess -> guess.query())
                    .containsExactly("flimflam Azerbaijan France");
            assertThat(found.papers().orElseThrow().strict()).isFalse();
            assertThat(found.papers().orElseThrow().hits()).hasSize(1);
        }
    }

    @Test
    void theNewestComeFirstIfAskedFor() {
        try (Store store = store();
                Search search = search()) {
            put(
                    store,
                    article("Old", "Pipelines, pipelines, pipelines.", "2023-01-01", ""),
                    article("New", "One word of a pipeline in a long text about much else.", "2024-01-01", ""),
                    article("No date", "A pipeline.", "", ""));
            search.update(store, done -> {});

            Wish wish = new Wish("pipeline", TODAY, Finder.Order.NEWEST, 0);
            assertThat(search.find(store, wish).papers().orElseThrow().hits())
                    .extracting(Finder.PaperHit::title)
                    .containsExactly("New", "Old", "No date");
        }
    }

    @Test
    void whatIsNewChangedAndGoneIsFollowed() {
        try (Store store = store();
                Search search = search()) {
            Article changing = article("Changing", "FRA meets AZE.", "2024-03-01", "");
            put(store, changing, article("Staying", "FRA praises ITA.", "2024-03-02", ""));
            search.update(store, done -> {});
            assertThat(search.isCurrent(store)).isTrue();

            put(
                    store,
                    new Article(changing.id(), "Changed", "Changed\nFRA attacks AZE.", changing.published(), "", ""),
                    article("Another", "DEU visits AZE.", "2024-03-03", ""));
            assertThat(search.isCurrent(store)).isFalse();
            search.update(store, done -> {});

            assertThat(titles(search, store, "AZE")).containsExactlyInAnyOrder("Changed", "Another");
            assertThat(deeds(search, store, "AZE")).containsExactlyInAnyOrder("FRA AZE", "DEU AZE");
            assertThat(deeds(search, store, "consult AZE")).containsExactly("DEU AZE");
            assertThat(titles(search, store, "Staying")).containsExactly("Staying");
        }
    }

    @Test
    void aStoreWithoutTextsIsFoundByTitlesAndNames() {
        try (Store store = store();
                Search search = search()) {
            store.articles()
                    .add(
                            List.of(Sample.kept(
                                    Sample.read(article("Talks in Tiflis", "FRA meets AZE.", "2024-03-01", "")))),
                            new Terms("test", false, org.entente.app.store.Directory.NONE));
            search.update(store, done -> {});

            assertThat(titles(search, store, "Tiflis")).containsExactly("Talks in Tiflis");
            assertThat(deeds(search, store, "Azerbaijan")).containsExactly("FRA AZE");
        }
    }

    @Test
    void theIndexIsKeptAndMadeAnewWhereItIsTorn() throws IOException {
        try (Store store = store()) {
            put(store, article("Kept", "FRA meets AZE.", "2024-03-01", ""));
            try (Search search = search()) {
                search.update(store, done -> {});
            }
            try (Search search = search()) {
                assertThat(search.isCurrent(store)).isTrue();
                assertThat(titles(search, store, "Kept")).hasSize(1);
            }
            Path own = folder.resolve("store.duckdb.search/notes.txt");
            Files.writeString(own, "mine");
            try (Stream<Path> files = Files.list(folder.resolve("store.duckdb.search"))) {
                for (Path file : files.filter(f -> !f.equals(own)).toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            try (Search search = search()) {
                assertThat(search.isCurrent(store)).isFalse();
                search.update(store, done -> {});
                assertThat(titles(search, store, "Kept")).hasSize(1);
            }
            assertThat(own).exists();
        }
    }

    @Test
    void whatWasNotFinishedIsMadeTheNextTime() {
        try (Store store = store()) {
            put(store, article("First", "FRA meets AZE.", "2024-03-01", ""));
            try (Search search = search()) {
                assertThatThrownBy(() -> search.update(store, done -> {
                            throw new IllegalStateException("enough");
                        }))
                        .hasMessage("enough");
            }
            try (Search search = search()) {
                assertThat(search.isCurrent(store)).isFalse();
                search.update(store, done -> {});
                assertThat(titles(search, store, "First")).hasSize(1);
            }
        }
    }

    @Test
    void aStoreToReadOnlyIsIndexedInTheCache() {
        try (Store store = store()) {
            put(store, article("Kept", "FRA meets AZE.", "2024-03-01", ""));
        }
        Path cache = folder.resolve("cache");
        try (Store store = Store.openToRead(folder.resolve("store.duckdb"));
                Search search = new Search(
                        Shipped.INTERPRETER,
                        organisation -> List.of(),
                        Optional.of(SearchIndex.open(folder.resolve("store.duckdb"), true, cache)))) {
            search.update(store, done -> {});
            assertThat(titles(search, store, "Kept")).hasSize(1);
        }
        assertThat(folder.resolve("store.duckdb.search")).doesNotExist();
        assertThat(cache.resolve("search")).isDirectory();
    }

    @Test
    void withoutAnIndexNamesAreFoundNonetheless() {
        try (Store store = store();
                Search search = new Search(Shipped.INTERPRETER, organisation -> List.of(), Optional.empty())) {
            Found found = find(search, store, "USA AZE");
            assertThat(found.papers()).isEmpty();
            assertThat(found.relations()).extracting(Found.Relation::address).containsExactly("/relation/USA/AZE");
        }
    }

    @Test
    void nothingTypedThrows() {
        try (Store store = store();
                Search search = search()) {
            put(store, article("A", "FRA meets AZE.", "2024-03-01", ""));
            search.update(store, done -> {});
            for (String typed : Typed.SOME) {
                assertThat(find(search, store, typed).query().typed()).isEqualTo(typed);
            }
        }
    }

    private Store store() {
        return Store.open(folder.resolve("store.duckdb"));
    }

    private Search search() {
        return new Search(
                Shipped.INTERPRETER,
                organisation -> List.of("FRA", "ITA", "DEU"),
                Optional.of(SearchIndex.open(folder.resolve("store.duckdb"), false, folder)));
    }

    private static void put(Store store, Article... articles) {
        store.articles()
                .add(
                        Stream.of(articles)
                                .map(Sample::read)
                                .map(Sample::kept)
                                .map(Kept.class::cast)
                                .toList(),
                        TERMS);
    }

    private static Article article(String title, String text, String day, String outlet) {
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        String whole = title.isEmpty() ? text : title + "\n" + text;
        return new Article(ContentId.of(title, published, outlet, "", whole), title, whole, published, outlet, "");
    }

    private static Found find(Search search, Store store, String typed) {
        return search.find(store, new Wish(typed, TODAY, Finder.Order.RELEVANCE, 0));
    }

    private static List<String> titles(Search search, Store store, String typed) {
        return find(search, store, typed).papers().orElseThrow().hits().stream()
                .map(Finder.PaperHit::title)
                .toList();
    }

    private static List<String> deeds(Search search, Store store, String typed) {
        return find(search, store, typed).deeds().orElseThrow().hits().stream()
                .map(hit ->
                        hit.event().source().code() + " " + hit.event().target().code())
                .toList();
    }
}
