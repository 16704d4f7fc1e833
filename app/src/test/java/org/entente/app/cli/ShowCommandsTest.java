package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Sample;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read}, {@code course}, {@code demo} and {@code evaluate} as a user calls them. */
class ShowCommandsTest {
    @TempDir
    Path folder;

    @Test
    void readShowsAnArticle() throws IOException {
        Terminal read = Terminal.run("read", article(), "--date", "2024-02-19");

        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("2024-02-19  FRA GOV → ITA GOV  CONSULT 040");
    }

    @Test
    void readWritesJsonAndHtmlToAFile() throws IOException {
        Path json = folder.resolve("a.json");
        Path html = folder.resolve("a.html");

        assertThat(Terminal.run("read", article(), "--format", "JSON", "--out", json)
                        .out())
                .isEmpty();
        Terminal.run("read", article(), "--format", "html", "--out", html);

        assertThat(new ObjectMapper()
                        .readTree(json.toFile())
                        .at("/events/0/code")
                        .asText())
                .isEqualTo("040");
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void readRefusesABadDateAndAnUnknownPerspective() throws IOException {
        assertThat(Terminal.run("read", article(), "--date", "19.2.2024").code())
                .isEqualTo(2);
        Terminal side = Terminal.run("read", article(), "--perspective", "Azerbaijn");
        assertThat(side.code()).isEqualTo(2);
        assertThat(side.errors())
                .containsExactly("--perspective: unknown actor \"Azerbaijn\"; did you mean Azerbaijan?");
    }

    @Test
    void readNamesWhatItCannotRead() {
        Terminal missing = Terminal.run("read", folder.resolve("none.txt"));

        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.errors())
                .containsExactly(folder.resolve("none.txt") + ": there is no such file; check the name");
    }

    @Test
    void aCourseIsShownForNamesAndCodes() throws IOException {
        Path store = store();
        Terminal course = Terminal.run("course", "France", "ita", "--store", store);

        assertThat(course.code()).isZero();
        assertThat(course.out())
                .contains("FRA – ITA, 2020-01 to 2023-04")
                .contains("▼ 2022-01 worsening: +2.5 → -10.0");
        assertThat(course.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aCourseComesInEveryFormat() throws Exception {
        Path store = store();

        assertThat(new ObjectMapper()
                        .readTree(Terminal.run("course", "FRA", "ITA", "--store", store, "--format", "json")
                                .out())
                        .at("/counts/events")
                        .asInt())
                .isEqualTo(40);
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--format", "csv")
                        .out())
                .startsWith("a,b,directed,table,start");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--format", "svg")
                        .out())
                .startsWith("<svg");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--by", "field")
                        .out())
                .contains("diplomatic");
        assertThat(Terminal.run("course", "ITA", "FRA", "--store", store, "--directed")
                        .out())
                .contains("Too little evidence");
    }

    @Test
    void aCourseRefusesWhatMakesNoSense() throws IOException {
        Path store = store();

        assertThat(Terminal.run("course", "FRA", "Itali", "--store", store).code())
                .isEqualTo(2);
        assertThat(Terminal.run("course", "FRA", "France", "--store", store).errors())
                .containsExactly("course: A and B are both FRA; name two actors");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--by", "field", "--format", "svg")
                        .code())
                .isEqualTo(2);
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--from", "2022-01-01", "--to", "2021-01-01")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theDemoCodesTheBundledArticlesAndSaysTheSameTwice() {
        Terminal first = Terminal.run(ShowCommandsTest::meeting, "demo");
        Terminal second = Terminal.run(ShowCommandsTest::meeting, "demo");

        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("sample articles")
                .contains("USA – AZE")
                .contains("ARM – AZE");
        assertThat(first.out()).isEqualTo(second.out());
        assertThat(first.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theDemoKeepsItsStoreIfAsked() {
        Path store = folder.resolve("demo.duckdb");
        Terminal.run(ShowCommandsTest::meeting, "demo", "--store", store);
        Terminal again = Terminal.run(ShowCommandsTest::meeting, "demo", "--store", store);

        assertThat(store).exists();
        assertThat(again.out())
                .contains("are in the store already")
                .contains("entente course USA AZE --store " + store);
    }

    @Test
    void evaluateNamesAGoldFileThatIsNotThere() {
        Path gold = folder.resolve("gold.jsonl");
        Terminal missing = Terminal.run("evaluate", "pairs", gold);

        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.errors()).containsExactly(gold + ": there is no such file; check the name");
    }

    @Test
    void evaluateListsBadLinesAndSaysSoWithItsExitCode() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{}\n");
        Terminal bad = Terminal.run("evaluate", "pairs", gold, "--json");

        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.errors()).containsExactly(gold + ":1: the field \"text\" is missing or no text; add it");
        assertThat(bad.out()).contains("\"n\" : 0");
    }

    /** Finds the same meeting in every article, as if it stood in the first words. */
    private static Reading meeting(Article article) {
        Article meeting = new Article(
                article.id(), "", "USA meets AZE.", article.published(), article.outlet(), article.address());
        Reading reading = Sample.read(meeting);
        return new Reading(
                article,
                reading.language(),
                reading.perspective(),
                reading.repeated(),
                reading.sentences(),
                reading.mentions(),
                reading.dates(),
                reading.events(),
                reading.statements(),
                reading.assessments());
    }

    private Path article() throws IOException {
        return Files.writeString(folder.resolve("a.txt"), "FRA meets ITA. ITA praises FRA.\n");
    }

    /** Forty months of France and Italy: meetings at first, attacks from January 2022 on. */
    private Path store() throws IOException {
        Path store = folder.resolve("news.duckdb");
        Path articles = folder.resolve("articles.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String day = String.format(java.util.Locale.ROOT, "%d-%02d-10", 2020 + i / 12, i % 12 + 1);
            String verb = i < 24 ? "meets" : "attacks";
            lines.append("{\"date\":\"" + day + "\",\"text\":\"FRA " + verb + " ITA.\"}\n");
        }
        Files.writeString(articles, lines);
        Terminal.run("ingest", articles, "--store", store);
        return store;
    }
}
