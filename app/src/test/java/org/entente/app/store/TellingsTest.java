package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    void theReportsAskedForAndNoOthers() {
        Map<Tellings.Key, Telling> all = tellings.of(keys());

        assertThat(all.keySet()).hasSize(3).containsExactlyInAnyOrderElementsOf(keys());
        all.forEach((key, telling) -> assertThat(telling.article()).isEqualTo(key.article()));
        assertThat(tellings.of(keys().subList(0, 1))).containsOnlyKeys(keys().get(0));
        assertThat(tellings.of(List.of(new Tellings.Key("nobody's", 0)))).isEmpty();
    }

    @Test
    void theyAreTheSameFromMemory() {
        assertThat(tellings.of(keys())).isEqualTo(tellings.of(keys()));
    }

    @Test
    void whatWasReadOnceIsNotReadAgainUntilItIsForgotten() {
        List<Tellings.Key> keys = keys();
        Map<Tellings.Key, Telling> before = tellings.of(keys);
        db.execute("DELETE FROM report");

        assertThat(tellings.of(keys)).isEqualTo(before);

        String forgotten = keys.get(0).article();
        tellings.forget(Set.of(forgotten));
        assertThat(tellings.of(keys).keySet()).isNotEmpty().noneMatch(key -> key.article()
                .equals(forgotten));

        tellings.forgetAll();
        assertThat(tellings.of(keys)).isEmpty();
    }

    @Test
    void ofMoreThanFitSomeStayAndNoneIsMissing() {
        String article = keys().get(0).article();
        db.execute(
                "INSERT INTO report SELECT report.* REPLACE (10 + n AS ordinal, id || '-' || n AS id) FROM report, range("
                        + (Tellings.MOST + 50) + ") r(n) WHERE article = '" + article + "' AND ordinal = 0");
        List<Tellings.Key> all = keys();

        assertThat(tellings.of(all)).hasSize(Tellings.MOST + 53);
        db.execute("DELETE FROM report");
        assertThat(tellings.of(all)).hasSize(Tellings.MOST);
    }

    /** The ids must not come from memory where the rows are gone: their events would be written again. */
    @Test
    void afterARollbackNothingIsRememberedOfWhatWasRolledBack() {
        db.close();
        Reading lost = Sample.reading("Again: FRA meets ITA.", "2024-02-19");
        Reading kept = Sample.reading("Once more: FRA visits ITA.", "2024-02-19");
        try (Store store = Store.open(file)) {
            assertThatThrownBy(() -> store.together(() -> {
                        store.articles().add(List.of(Sample.kept(lost)), Terms.of("1"));
                        throw new IllegalStateException("a power cut");
                    }))
                    .hasMessage("a power cut");
            store.articles().add(List.of(Sample.kept(kept)), Terms.of("1"));
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
            store.articles().add(List.of(Sample.kept(Sample.read(article))), Terms.of("1"));
            assertThatThrownBy(() -> store.together(() -> {
                        store.articles().add(List.of(Sample.kept(Sample.read(other))), Terms.of("2"));
                        throw new IllegalStateException("a power cut");
                    }))
                    .hasMessage("a power cut");
            store.articles().add(List.of(Sample.kept(late)), Terms.of("1"));
        }
        db = StoreFile.openToWrite(file);

        assertThat(rows("SELECT code || ' ' || reports FROM event WHERE start_date = DATE '2024-03-01'"))
                .containsExactly("040 2");
        Tellings.Key key = new Tellings.Key(article.id(), 0);
        assertThat(tellings().of(List.of(key)).get(key).code().code()).isEqualTo("040");
        assertThat(Optional.of(article.text()))
                .contains(rows("SELECT text FROM article WHERE id = '" + article.id() + "'")
                        .get(0));
    }

    private Tellings tellings() {
        return new Tellings(db);
    }

    private List<Tellings.Key> keys() {
        return db.query(
                "SELECT article, ordinal FROM report ORDER BY article, ordinal",
                row -> new Tellings.Key(row.getString("article"), row.getInt("ordinal")));
    }

    private List<String> rows(String sql) {
        return db.query(sql, row -> row.getString(1));
    }

    private void add(Reading... readings) {
        try (Store store = Store.open(file)) {
            store.articles().add(Stream.of(readings).map(Sample::kept).toList(), Terms.of("1"));
        }
    }
}
