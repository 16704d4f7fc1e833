package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What schema.yaml says is what a store is. */
class SchemaTest {
    private static final Codebook CODEBOOK = Codebook.read();

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("new.duckdb");
        Store.open(file).close();
    }

    @Test
    void theVersionsAgree() {
        assertThat(CODEBOOK.version()).isEqualTo(Schema.VERSION);
    }

    @Test
    void everyColumnOfEveryViewIsDescribed() {
        for (Codebook.Relation view : CODEBOOK.views()) {
            assertThat(columns(view.name()))
                    .as(view.name())
                    .isEqualTo(view.columns().stream()
                            .map(column -> column.name() + "|" + column.type())
                            .toList());
        }
    }

    @Test
    void nothingElseIsInAStore() {
        assertThat(Sql.rows(file, "SELECT table_name FROM information_schema.tables"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(CODEBOOK.tables().stream(), CODEBOOK.views().stream())
                                .map(Codebook.Relation::name)
                                .toList());
    }

    @Test
    void theDatabaseItselfSaysWhatItsColumnsMean() {
        assertThat(Sql.rows(
                        file,
                        "SELECT comment FROM duckdb_columns() WHERE table_name = 'event' AND column_name = 'entry'"))
                .containsExactly("The lexicon's entries that made it.");
        assertThat(Sql.rows(
                        file,
                        "SELECT table_name, column_name FROM duckdb_columns() WHERE comment IS NULL AND NOT internal"
                                + " AND table_name NOT IN (SELECT view_name FROM duckdb_views())"))
                .isEmpty();
        assertThat(Sql.rows(file, "SELECT count(*) FROM duckdb_views() WHERE comment IS NULL AND NOT internal"))
                .containsExactly("0");
    }

    @Test
    void theValuesListedAreThoseOfTheOntology() {
        assertThat(values("report", "status"))
                .containsExactly(names(Stream.of(Status.values()).map(Status::code)));
        assertThat(values("report", "plover_type"))
                .containsExactly(names(Stream.of(PloverType.values()).map(Enum::name)));
        assertThat(values("report", "date_precision"))
                .containsExactly(names(Stream.of(When.Precision.values()).map(When.Precision::code)));
        assertThat(CODEBOOK.table("note").columns().get(1).values().stream().map(Codebook.Value::code))
                .containsExactlyElementsOf(Stream.of(Run.Note.Kind.values())
                        .map(Run.Note.Kind::code)
                        .toList());
        assertThat(values("report", "basis").get(0))
                .startsWith(names(Stream.of(Basis.values()).map(Basis::code)));
    }

    @Test
    void aReportSharesItsColumnsWithItsEventInTheOrderThatMergingExpects() {
        List<String> event = CODEBOOK.table("coded_event").columns().stream()
                .map(Codebook.Column::name)
                .filter(Given.SHARED::contains)
                .toList();

        assertThat(event).isEqualTo(Given.SHARED);
        assertThat(CODEBOOK.table("report").columns().stream()
                        .map(Codebook.Column::name)
                        .toList())
                .containsSubsequence(Given.SHARED);
    }

    private List<String> columns(String relation) {
        return Sql.rows(
                file,
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '" + relation
                        + "' ORDER BY ordinal_position");
    }

    private static List<String> values(String table, String column) {
        Optional<Codebook.Column> found = CODEBOOK.table(table).columns().stream()
                .filter(c -> c.name().equals(column))
                .findFirst();
        return found.orElseThrow().values().stream()
                .map(Codebook.Value::meaning)
                .toList();
    }

    private static String names(Stream<String> names) {
        return String.join(", ", names.toList());
    }
}
