package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.store.Dump;
import org.entente.app.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made store is one that every command takes. */
class MakeStoreTest {
    @TempDir
    Path folder;

    Path store;

    @BeforeEach
    void make() {
        store = folder.resolve("made.duckdb");
        assertThat(make(store, 1).code()).isZero();
    }

    private static Terminal make(Path file, int seed) {
        return Terminal.run(
                "bench", "make-store", "--articles", "200", "--events", "600", "--seed", "" + seed, "--store", file);
    }

    @Test
    void itHoldsWhatWasAskedFor() {
        assertThat(Sql.rows(
                        store,
                        "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM coded_event),"
                                + " (SELECT count(*) FROM article WHERE state = 'copy' AND copy_of IN"
                                + " (SELECT id FROM article WHERE state = 'coded')) > 0,"
                                + " (SELECT count(*) FROM coded_event WHERE reports > 1) > 0"))
                .containsExactly("200|600|true|true");
    }

    @Test
    void theDoctorFindsNothingWrong() {
        Terminal doctor = Terminal.run("doctor", "--store", store);
        assertThat(doctor.code()).isZero();
        assertThat(doctor.out())
                .contains("articles  200, of them 0 without a date")
                .contains("events    600");
    }

    @Test
    void itsEventsAreListedAndItsCoursesDrawn() {
        assertThat(Terminal.run("events", "--store", store, "--actor", "USA").lines())
                .hasSizeGreaterThan(10);
        assertThat(Terminal.run("course", "USA", "RUS", "--store", store).code())
                .isZero();
        assertThat(Terminal.run("courses", "--store", store).out()).contains("relations up to");
    }

    @Test
    void spansPointAtTheWordsThatTellTheEvent() {
        assertThat(Sql.rows(
                        store,
                        "SELECT substring(text, source_begin + 1, source_end - source_begin) = source_name,"
                                + " substring(text, span_begin + 1, span_end - span_begin) = evidence.trigger_words,"
                                + " contains(text, evidence.sentence) FROM report JOIN article ON article.id = article"
                                + " JOIN evidence USING (article, ordinal) WHERE target_code <> '---'"))
                .hasSizeGreaterThan(600)
                .containsOnly("true|true|true");
    }

    @Test
    void nothingReadOrToldIsLost() {
        assertThat(Sql.rows(
                        store,
                        "SELECT count(*) FROM coded_event WHERE reports <>"
                                + " (SELECT count(*) FROM report WHERE report.event = coded_event.id)"))
                .containsExactly("0");
        assertThat(Sql.rows(store, "SELECT DISTINCT index_name FROM duckdb_indexes()"))
                .contains("coded_event_id", "report_event", "report_article");
    }

    @Test
    void theSameSeedMakesTheSameRowsAndAnotherOthers() throws IOException {
        Path again = folder.resolve("again.duckdb");
        Path other = folder.resolve("other.duckdb");
        make(again, 1);
        make(other, 2);
        List<Path> first = Dump.write(store, Files.createDirectory(folder.resolve("1")));
        List<Path> second = Dump.write(again, Files.createDirectory(folder.resolve("2")));
        List<Path> third = Dump.write(other, Files.createDirectory(folder.resolve("3")));
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
        assertThat(Files.readString(third.get(1))).isNotEqualTo(Files.readString(first.get(1)));
    }

    @Test
    void aStoreThatIsThereStays() {
        assertThat(make(store, 1).code()).isEqualTo(Failures.CANNOT);
    }

    @Test
    void moreMayBeIngestedIntoIt() throws IOException {
        Path news = folder.resolve("news.jsonl");
        Files.writeString(news, "{\"text\": \"FRA praises ITA.\", \"date\": \"2024-03-01\"}\n");
        assertThat(Terminal.run("ingest", news, "--store", store).code()).isZero();
        assertThat(Sql.rows(store, "SELECT count(*) FROM coded_event")).containsExactly("601");
    }
}
