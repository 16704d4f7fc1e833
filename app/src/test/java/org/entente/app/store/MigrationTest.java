package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final String SHAPE =
            """
            SELECT table_name, column_name, data_type, is_nullable, ordinal_position FROM information_schema.columns
            ORDER BY table_name, ordinal_position
            """;

    @TempDir
    Path folder;

    Path old;

    @BeforeEach
    void makeOld() {
        old = folder.resolve("old.duckdb");
        Sql.make(old, "schema-1.sql");
    }

    @Test
    void aMigratedStoreHasTheShapeOfANewOne() {
        Path fresh = folder.resolve("new.duckdb");
        Store.open(fresh).close();

        assertThat(Store.migrate(old)).isEqualTo(1);

        assertThat(Sql.rows(old, SHAPE)).isEqualTo(Sql.rows(fresh, SHAPE));
        assertThat(Sql.rows(old, "SELECT * FROM meta")).isEqualTo(Sql.rows(fresh, "SELECT * FROM meta"));
        assertThat(keys(old)).isEqualTo(keys(fresh));
        assertThat(Store.migrate(old)).isEqualTo(Schema.VERSION);
    }

    /** Events are as they were, to the byte, and what a person has said of merging still holds. */
    @Test
    void ofAStoreThatIsOneStepBehindNothingIsMadeAnew() {
        Path last = folder.resolve("last.duckdb");
        Sql.make(last, "schema-2.sql");
        Path fresh = folder.resolve("new.duckdb");
        Store.open(fresh).close();
        List<String> tables = List.of(
                "article", "report", "evidence", "coded_event", "actor", "run", "event", "event_wide", "telling");
        List<List<String>> before =
                tables.stream().map(table -> all(last, table)).toList();

        assertThat(Store.migrate(last)).isEqualTo(2);

        assertThat(tables.stream().map(table -> all(last, table)).toList()).isEqualTo(before);
        assertThat(Sql.rows(last, SHAPE)).isEqualTo(Sql.rows(fresh, SHAPE));
        assertThat(keys(last)).isEqualTo(keys(fresh));
        assertThat(Sql.rows(last, "SELECT * FROM meta ORDER BY key"))
                .containsExactly("merges|part a-0 b-0", "schema|" + Schema.VERSION);
        try (Store store = Store.open(last)) {
            store.merges().remerge();
        }
        assertThat(all(last, "coded_event")).isEqualTo(before.get(tables.indexOf("coded_event")));
    }

    private static List<String> all(Path file, String table) {
        return Sql.rows(file, "SELECT * FROM " + table + " ORDER BY ALL");
    }

    @Test
    void nothingOfTheOldStoreIsLost() {
        Store.migrate(old);

        assertThat(
                        Sql.rows(
                                old,
                                "SELECT id, title, outlet, published, state, perspective, characters, lexicon FROM article ORDER BY id"))
                .containsExactly(
                        "a|Talks in Rome|Rome Desk|2024-02-19|coded|ITA|32|lexicon-1 (schema 1)",
                        "b|||2024-02-20|coded|null|31|lexicon-1 (schema 1)",
                        "c|||null|coded|null|20|lexicon-1 (schema 1)");
        assertThat(Sql.rows(old, "SELECT sum(characters) FROM article")).containsExactly(length());
        assertThat(
                        Sql.rows(
                                old,
                                "SELECT article, ordinal, event, status, basis, speaker_name, sentence FROM report ORDER BY ALL"))
                .containsExactly(
                        "a|0|a-0|happened|||FRA meets ITA.",
                        "b|0|a-0|happened|||FRA visits ITA.",
                        "b|1|b-1|ongoing||a minister|FRA visits ITA.",
                        "c|0|c-0|planned|||DEU will attack FRA.");
        assertThat(Sql.rows(old, "SELECT count(*), sum(span_end) FROM evidence"))
                .containsExactly("4|95");
        assertThat(Sql.rows(old, "SELECT number, command, inputs, coded, known, undated, skipped, reports FROM run"))
                .containsExactly("1|ingest|4|3|0|1|1|4");
        assertThat(Sql.rows(old, "SELECT * FROM skipped")).containsExactly("1|news/d.txt|empty|is empty|");
    }

    @Test
    void eventsAndActorsAreMadeOfTheReports() {
        Store.migrate(old);

        assertThat(Sql.rows(
                        old, "SELECT id, code, reports, articles, outlets, address, article FROM event ORDER BY id"))
                .containsExactly("a-0|042|2|2|1|https://example.org/a|a", "b-1|042|1|1|0||b", "c-0|190|1|1|0||c");
        assertThat(Sql.rows(old, "SELECT code FROM actor ORDER BY code")).containsExactly("DEU", "FRA", "ITA");
        assertThat(Sql.rows(old, "SELECT DISTINCT origin FROM event")).containsExactly("coded");
        assertThat(Sql.rows(old, "SELECT count(*) FROM imported")).containsExactly("0");
    }

    @Test
    void anOldStoreIsNotReadButNamesItsRemedy() {
        assertThatThrownBy(() -> Store.openToRead(old))
                .isInstanceOf(Fault.class)
                .hasMessage(old + ": was made by an earlier Entente (schema 1, this one reads " + Schema.VERSION
                        + "); bring it up to date:"
                        + " entente doctor --store " + old + " --migrate");
        assertThat(Sql.rows(old, "SELECT value FROM meta")).containsExactly("1");
    }

    @Test
    void whateverWritesMigratesFirstAndItsActorsGetTheirNames() {
        try (Store store = Store.open(old)) {
            Directory names = SampleDirectory.NAMES;
            store.articles()
                    .add(
                            List.of(Sample.kept(Sample.reading("ITA praises FRA.", "2024-02-21"))),
                            new Terms("2", true, names));
            assertThat(store.events().of(EventFilter.ALL)).hasSize(4);
        }
        assertThat(Sql.rows(old, "SELECT code, name, kind FROM actor ORDER BY code"))
                .containsExactly("DEU|Germany|STATE", "FRA|France|STATE", "ITA|Italy|STATE");
    }

    /** A step that fails in its midst leaves the store as it was. */
    @Test
    void allOrNothing() {
        Sql.run(old, "CREATE TABLE event_1 (x INTEGER); CREATE TABLE quantity (mine INTEGER)");

        assertThatThrownBy(() -> Store.migrate(old)).isInstanceOf(Fault.class).hasMessageContaining("quantity");

        assertThat(Sql.rows(old, "SELECT value FROM meta")).containsExactly("1");
        assertThat(Sql.rows(old, "SELECT count(*) FROM event")).containsExactly("3");
    }

    private static List<String> keys(Path file) {
        return Sql.rows(
                file,
                "SELECT table_name, constraint_text FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'"
                        + " ORDER BY ALL");
    }

    /** What Java counts: the smile is two. */
    private static String length() {
        int characters = "Talks in Rome\n\nFRA meets ITA. \ud83d\ude42".length()
                + "FRA visits ITA. FRA visits ITA.".length()
                + "DEU will attack FRA.".length();
        return Integer.toString(characters);
    }
}
