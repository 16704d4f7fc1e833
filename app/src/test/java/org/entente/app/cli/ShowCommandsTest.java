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
                .containsPattern("▼ 202[12]-\\d\\d-\\d\\d worsening: ")
                .contains("FRA → ITA ")
                .contains("ITA → FRA  no dated deed");
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
                .contains("All of it goes the other way: 40 events");
        Path picture = folder.resolve("course.png");
        assertThat(Terminal.run("course", "ITA", "FRA", "--store", store, "--format", "png", "--out", picture)
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aCourseIsDrawnAsItWasKnownOnADay() throws IOException {
        Path store = store();
        Terminal then = Terminal.run("course", "FRA", "ITA", "--store", store, "--as-of", "2021-06-30");

        assertThat(then.out())
                .startsWith("FRA – ITA, 2020-01 to 2021-06, as known on 2021-06-30")
                .contains("18 dated deeds; 22 more were told later.")
                .doesNotContain("worsening");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--as-of", "2019-06-30")
                        .out())
                .contains("Nothing was told of them by then; 40 events came later.");
    }

    @Test
    void aCourseHasScoresOfOnesOwn() throws IOException {
        Path store = store();
        Path table = Files.writeString(folder.resolve("mine.csv"), "code,score\n04,9\n19,7\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "04,9\n19,lots\n");
        Path thin = Files.writeString(folder.resolve("thin.csv"), "04,9\n");

        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--table", table)
                        .out())
                .contains("Scores: mine.csv.")
                .contains("ASSAULT +7.0");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--table", bad)
                        .errors())
                .contains("  bad.csv:2: \"lots\" is no number; write a score from -10 to 10, with a point: -2.5");
        Terminal missing = Terminal.run("course", "FRA", "ITA", "--store", store, "--table", thin);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("thin.csv: has no score for 1 code").contains("  190  Use");
    }

    @Test
    void aGroupIsASide() throws IOException {
        Path store = store();
        Terminal members = Terminal.run("course", "FRA", "members:EU", "--store", store);

        assertThat(members.out())
                .startsWith("FRA – EUR members, 2020-01 to 2023-04\nEUR members: AUT from 1995-01-01,");
        assertThat(members.out()).contains("40 events");
    }

    @Test
    void withoutEventsACourseSaysWithWhomThereAreSome() throws IOException {
        Path store = folder.resolve("two.duckdb");
        Path articles = folder.resolve("two.jsonl");
        Files.writeString(
                articles,
                "{\"date\":\"2024-01-01\",\"text\":\"FRA meets ITA. DEU meets USA.\"}\n"
                        + "{\"date\":\"2024-01-03\",\"text\":\"FRA praises ITA.\"}\n");
        Terminal.run("ingest", articles, "--store", store);
        Terminal nothing = Terminal.run("course", "FRA", "DEU", "--store", store);

        assertThat(nothing.code()).isZero();
        assertThat(nothing.out())
                .isEqualTo(
                        """
                        FRA – DEU
                        There is no event between them, so there is no course.
                        FRA has most events with ITA (2).
                        DEU has most events with USA (1).
                        """);
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
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--as-of", "9999-01-01")
                        .err())
                .startsWith("--as-of: 9999-01-01 is later than today,");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--as-of", "1815-06-18")
                        .errors())
                .containsExactly(
                        "--as-of: 1815-06-18 is before 1900-01-01; no course goes so far back; name a later" + " day");
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--as-of", "tomorrow")
                        .code())
                .isEqualTo(2);
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store, "--format", "png")
                        .errors())
                .containsExactly("--format: a picture is nothing for a terminal; name a file: --out course.png");
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
