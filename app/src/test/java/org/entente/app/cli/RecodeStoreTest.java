package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.entente.app.Sample;
import org.entente.app.store.Sql;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeStoreTest {
    /** What the reader knew before: neither attacks nor visits; a visit was only a meeting. */
    private static final Function<Article, Reading> BEFORE = article -> {
        Reading reading = Sample.read(article);
        return new Reading(
                reading.article(),
                reading.language(),
                reading.perspective(),
                reading.repeated(),
                reading.sentences(),
                reading.mentions(),
                reading.dates(),
                reading.events().stream()
                        .filter(event -> !event.code().code().equals("190"))
                        .toList(),
                reading.statements(),
                reading.assessments());
    };

    @TempDir
    Path folder;

    Path news;
    Path store;

    @BeforeEach
    void places() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        store = folder.resolve("news.duckdb");
        write("a.txt", "date: 2024-02-19\n\nFRA meets ITA.\n");
        write("b.txt", "date: 2024-02-19\n\nFRA meets ITA. FRA attacks DEU.\n");
        write(
                "c.jsonl",
                "{\"text\": \"DEU praises FRA.\"}\n{\"text\": \"DEU attacks ITA.\", \"date\": \"2024-03-01\"}\n");
    }

    @Test
    void whatANewLexiconReadsIsToldAndOnlyThatIsRewritten() {
        ingestBefore();
        long kept = rowOf("a");

        Terminal recode = Terminal.run("recode", "--store", store);

        assertThat(recode.code()).isZero();
        assertThat(recode.out())
                .isEqualTo(
                        """
                               4  articles coded again
                               0  skipped: they stay as they were
                               2  articles tell other events than before
                               2  events came
                               0  events went
                               0  events changed

                        """
                                + told("2024-02-19  FRA GOV \u2192 DEU GOV", "FRA attacks DEU.", recode)
                                + told("2024-03-01  DEU GOV \u2192 ITA GOV", "DEU attacks ITA.", recode));
        assertThat(rowOf("a")).isEqualTo(kept);
        assertThat(Sql.rows(store, "SELECT command, inputs, coded, reports FROM run ORDER BY number"))
                .containsExactly("ingest|4|4|3", "recode|4|4|5");
        assertThat(Terminal.run("recode", "--store", store).out())
                .startsWith("       0  coded again: all is of this lexicon");
    }

    @Test
    void recodingEndsInTheStoreThatAnIngestWouldHaveMade() {
        ingestBefore();
        Terminal.run("recode", "--store", store);
        Path fresh = folder.resolve("fresh.duckdb");
        Terminal.run("ingest", news, "--store", fresh);

        for (String table : List.of("article", "report", "evidence", "event", "actor")) {
            String query = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(Sql.rows(store, query)).as(table).isEqualTo(Sql.rows(fresh, query));
        }
    }

    @Test
    void whatGoesTakesItsEventsAndActorsWithIt() {
        Terminal.run("ingest", news, "--store", store);
        age();

        Terminal recode = Terminal.run(BEFORE, "recode", "--store", store, "--limit", "1");

        assertThat(recode.out())
                .contains("       2  events went\n")
                .contains("went     2024-0")
                .endsWith("and 1 more; --format json has them all\n");
        assertThat(Terminal.run("events", "--store", store).lines()).last().isEqualTo("2 events");
        assertThat(Sql.rows(store, "SELECT reports FROM event WHERE code = '040'"))
                .containsExactly("2");
    }

    @Test
    void jsonHoldsEveryChange() throws IOException {
        ingestBefore();

        JsonNode changes = new ObjectMapper()
                .readTree(Terminal.run("recode", "--store", store, "--format", "json")
                        .out());

        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).at("/change").asText()).isEqualTo("came");
        assertThat(changes.get(0).at("/before").isNull()).isTrue();
        assertThat(changes.findValuesAsText("sentence"))
                .containsExactlyInAnyOrder("FRA attacks DEU.", "DEU attacks ITA.");
    }

    @Test
    void anotherStatusOfTheSameWordsIsAChange() {
        Terminal.run("ingest", news, "--store", store);
        age();
        Sql.run(store, "UPDATE report SET status = 'planned' WHERE code = '051'");

        Terminal recode = Terminal.run("recode", "--store", store);

        assertThat(recode.out())
                .contains("       1  events changed\n")
                .contains("was      unknown     DEU GOV \u2192 FRA GOV  SUPPORT 051  planned\n"
                        + "is       unknown     DEU GOV \u2192 FRA GOV  SUPPORT 051\n    DEU praises FRA.\n");
    }

    @Test
    void textsThatAreNotKeptAreReadFromWhereTheyWereFound() throws IOException {
        Terminal.run(BEFORE, "ingest", news, "--store", store, "--no-text");
        age();
        write("a.txt", "date: 2024-02-19\n\nQuite another text.\n");
        Files.delete(news.resolve("b.txt"));

        Terminal recode = Terminal.run("recode", "--store", store);

        assertThat(recode.code()).isEqualTo(1);
        assertThat(recode.errors())
                .containsExactlyInAnyOrder(
                        news + "/a.txt: is not there any more as it was coded, and its text is not kept;"
                                + " ingest it again from where it is now",
                        news + "/b.txt: is not there any more as it was coded, and its text is not kept;"
                                + " ingest it again from where it is now");
        assertThat(recode.out()).contains("       1  events came\n").contains("    (its text is not kept)\n");
        assertThat(Sql.rows(store, "SELECT count(text), count(*) FROM article")).containsExactly("0|4");
        assertThat(Sql.rows(store, "SELECT count(sentence), count(trigger_words), count(*) FROM report"))
                .containsExactly("0|0|4");
    }

    @Test
    void aReaderThatFailsLeavesTheArticleAsItWas() {
        ingestBefore();

        Terminal recode = Terminal.run(
                article -> {
                    throw new IllegalStateException("no reader is perfect");
                },
                "recode",
                "--store",
                store);

        assertThat(recode.code()).isEqualTo(1);
        assertThat(recode.errors()).hasSize(4);
        assertThat(Sql.rows(store, "SELECT count(*) FROM report")).containsExactly("3");
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Terminal recode = Terminal.run("recode", "--store", folder.resolve("none.duckdb"));

        assertThat(recode.code()).isEqualTo(3);
        assertThat(recode.err()).contains("there is no such store");
        assertThat(folder.resolve("none.duckdb")).doesNotExist();
    }

    private void ingestBefore() {
        Terminal.run(BEFORE, "ingest", news, "--store", store);
        age();
    }

    /** As if all had been coded with an older lexicon. */
    private void age() {
        Sql.run(store, "UPDATE article SET lexicon = 'older'");
    }

    private long rowOf(String name) {
        return Long.parseLong(Sql.rows(
                        store,
                        "SELECT report.rowid FROM report JOIN article ON article.id = article WHERE article.place LIKE '%/"
                                + name + ".txt'")
                .get(0));
    }

    /** The lines of a change in the order in which they were printed: articles come by id. */
    private static String told(String who, String sentence, Terminal recode) {
        String change = "came     " + who + "  ASSAULT 190\n    " + sentence + "\n";
        assertThat(recode.out()).contains(change);
        return change;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(news.resolve(name), content);
    }
}
