package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays in memory is told apart from what is read by changing the tables in between. */
class TellingsTest {
    private static final int MOST = 8_000;

    @TempDir
    Path folder;

    private Path file;
    private Database db;
    private Tellings tellings;

    @BeforeEach
    void open() {
        file = folder.resolve("news.duckdb");
        add(
                Sample.reading("FRA meets ITA. ITA praises DEU.", "2024-02-19"),
                Sample.reading("FRA attacks ITA.", "2024-02-20"));
        db = StoreFile.openToWrite(file);
        tellings = new Tellings(db);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void allReportsOfTheArticlesByTheirOrdinals() {
        Map<String, Map<Integer, Telling>> all = tellings.of(ids());

        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(all.values().stream().mapToInt(Map::size).sum()).isEqualTo(3);
        all.forEach((article, of) ->
                of.values().forEach(telling -> assertThat(telling.article()).isEqualTo(article)));
        assertThat(tellings.of(List.of("nobody's"))).isEmpty();
    }

    @Test
    void theyAreTheSameFromMemory() {
        assertThat(tellings.of(ids())).isEqualTo(tellings.of(ids()));
    }

    @Test
    void whatWasReadOnceIsNotReadAgainUntilItIsForgotten() {
        List<String> ids = ids();
        Map<String, Map<Integer, Telling>> before = tellings.of(ids);
        db.execute("DELETE FROM report");

        assertThat(tellings.of(ids)).isEqualTo(before);

        tellings.forget(List.of(ids.get(0)));
        assertThat(tellings.of(ids)).containsOnlyKeys(ids.get(1));

        tellings.forgetAll();
        assertThat(tellings.of(ids)).isEmpty();
    }

    @Test
    void ofMoreThanFitSomeStayAndNoneIsMissing() {
        db.execute("INSERT INTO article SELECT article.* REPLACE ('a' || n AS id) FROM article, range(" + (MOST + 50)
                + ") r(n)" + " WHERE id = '" + ids().get(0) + "'");
        db.execute(
                "INSERT INTO report SELECT report.* REPLACE ('a' || n AS article, id || '-' || n AS id) FROM report, range("
                        + (MOST + 50) + ") r(n) WHERE article = '" + ids().get(0) + "'");
        List<String> all = db.query("SELECT id FROM article", row -> row.getString(1));

        assertThat(tellings.of(all)).hasSize(MOST + 52);
        db.execute("DELETE FROM report");
        assertThat(tellings.of(all)).hasSize(MOST);
    }

    /** The ids must not come from memory where the rows are gone: their events would be written again. */
    @Test
    void afterARollbackNothingIsRememberedOfWhatWasRolledBack() {
        db.close();
        Reading lost = Sample.reading("Again: FRA meets ITA.", "2024-02-19");
        Reading kept = Sample.reading("Once more: FRA visits ITA.", "2024-02-19");
        try (Store store = Store.open(file)) {
            assertThatThrownBy(() -> store.together(() -> {
                        store.add(List.of(Sample.kept(lost)), Terms.of("1"));
                        throw new IllegalStateException("a power cut");
                    }))
                    .hasMessage("a power cut");
            store.add(List.of(Sample.kept(kept)), Terms.of("1"));
        }
        db = StoreFile.openToWrite(file);

        assertThat(rows("SELECT article FROM report WHERE article = '"
                        + lost.article().id() + "'"))
                .isEmpty();
        assertThat(rows("SELECT event FROM report")).hasSize(4);
        assertThat(rows("SELECT event FROM report WHERE event NOT IN (SELECT id FROM event)"))
                .isEmpty();
        assertThat(rows("SELECT reports FROM event WHERE code = '040' OR code = '042'"))
                .containsExactly("2");
    }

    /** An article read otherwise in a transaction that fails is, to the next batch, what it was before. */
    @Test
    void afterARollbackAnArticleIsWhatItWas() {
        db.close();
        Article article = Sample.article("FRA meets ITA.", "2024-03-01");
        Article other = new Article(article.id(), "", "FRA attacks ITA.", article.published(), "", "");
        Reading late = Sample.reading("Later: FRA meets ITA.", "2024-03-01");
        try (Store store = Store.open(file)) {
            store.add(List.of(Sample.kept(Sample.read(article))), Terms.of("1"));
            assertThatThrownBy(() -> store.together(() -> {
                        store.add(List.of(Sample.kept(Sample.read(other))), Terms.of("2"));
                        throw new IllegalStateException("a power cut");
                    }))
                    .hasMessage("a power cut");
            store.add(List.of(Sample.kept(late)), Terms.of("1"));
        }
        db = StoreFile.openToWrite(file);

        assertThat(rows("SELECT code || ' ' || reports FROM event WHERE start_date = DATE '2024-03-01'"))
                .containsExactly("040 2");
        assertThat(tellings()
                        .of(List.of(article.id()))
                        .get(article.id())
                        .get(0)
                        .code()
                        .code())
                .isEqualTo("040");
        assertThat(Optional.of(article.text()))
                .contains(rows("SELECT text FROM article WHERE id = '" + article.id() + "'")
                        .get(0));
    }

    private Tellings tellings() {
        return new Tellings(db);
    }

    private List<String> ids() {
        return db.query("SELECT id FROM article ORDER BY id", row -> row.getString(1));
    }

    private List<String> rows(String sql) {
        return db.query(sql, row -> row.getString(1));
    }

    private void add(Reading... readings) {
        try (Store store = Store.open(file)) {
            store.add(Stream.of(readings).map(Sample::kept).toList(), Terms.of("1"));
        }
    }
}
