package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code courses} as a user calls it. */
class ListCoursesTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 5);

    @TempDir
    Path folder;

    @Test
    void theListSaysWhoImprovesWhoWorsensAndWhy() throws IOException {
        Terminal list = Terminal.run("courses", "--store", store());

        assertThat(list.code()).isZero();
        assertThat(list.out())
                .contains("4 relations up to 2023-12-26")
                .contains("Improving: 1\n")
                .contains("Worsening: 1\n")
                .contains("2023-12-26 USA → DEU: USA praises DEU.")
                .contains("2023-12-26 FRA → ITA: FRA attacks ITA.")
                .contains("Too little evidence (under 10 dated deeds, or not")
                .contains("needed): 1.");
        assertThat(list.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void whatDoesNotMoveIsListedOnDemand() throws IOException {
        Path store = store();

        assertThat(Terminal.run("courses", "--store", store).out()).doesNotContain("DEU – ITA");
        assertThat(Terminal.run("courses", "--store", store, "--all").out())
                .contains("Steady: 1\n")
                .contains("DEU – ITA")
                .contains("AZE – FRA         3 dated deeds, the last in 2021-03");
    }

    @Test
    void aMonthThatTurnsIsShownThoughTheYearHasNoDirection() throws IOException {
        StringBuilder lines = new StringBuilder();
        weekly(lines, "FRA meets ITA.", START, LocalDate.of(2023, 11, 28));
        for (int day = 1; day < 28; day++) {
            lines.append(line("FRA attacks ITA. DEU meets USA.", LocalDate.of(2023, 12, day)));
        }
        Path store = ingested(lines);

        JsonNode json = new ObjectMapper()
                .readTree(Terminal.run("courses", "--store", store, "--format", "json")
                        .out());
        JsonNode relation = json.at("/relations/0");
        assertThat(relation.at("/dyad/1").asText()).isEqualTo("ITA");
        assertThat(relation.at("/month/down").asDouble()).isGreaterThan(0.9);
        assertThat(relation.at("/month/change").asDouble()).isNegative();
        assertThat(relation.at("/month/start").asText()).isEqualTo("2023-12-01");
        assertThat(relation.at("/reason/code").asText()).isEqualTo("190");
    }

    @Test
    void onlyWhatWasKnownThenCounts() throws IOException {
        Path store = store();
        Terminal then = Terminal.run("courses", "--store", store, "--as-of", "2022-06-30", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(then.out());
        assertThat(json.get("until").asText()).isEqualTo("2022-06-30");
        assertThat(json.at("/counts/worsening").asInt()).isZero();
    }

    @Test
    void verdictsAreThoseThatCourseGives() throws Exception {
        Path store = store();
        JsonNode list = new ObjectMapper()
                .readTree(
                        Terminal.run("courses", "--store", store, "--as-of", "2023-12-31", "--format", "json", "--all")
                                .out());

        assertThat(list.get("relations")).hasSize(4);
        for (JsonNode relation : list.get("relations")) {
            Terminal course = Terminal.run(
                    "course",
                    relation.at("/dyad/0").asText(),
                    relation.at("/dyad/1").asText(),
                    "--store",
                    store,
                    "--as-of",
                    "2023-12-31",
                    "--format",
                    "json");
            JsonNode verdict = new ObjectMapper().readTree(course.out()).get("verdict");
            assertThat(relation.at("/verdict/text")).isEqualTo(verdict.get("text"));
        }
    }

    @Test
    void oneThreadAndFourSayTheSame() throws IOException {
        Path store = store();

        assertThat(Terminal.run("courses", "--store", store, "--threads", "1", "--format", "csv", "--all")
                        .out())
                .startsWith("a,b,table,until,direction,")
                .isEqualTo(Terminal.run("courses", "--store", store, "--threads", "4", "--format", "csv", "--all")
                        .out());
    }

    @Test
    void fewerAreListedAndCountedAllTheSame() throws IOException {
        Terminal list = Terminal.run("courses", "--store", store(), "--limit", "0");

        assertThat(list.out()).contains("Improving: 1\n").contains("... and 1 more: --limit 1");
    }

    @Test
    void anEmptyStoreHasNoRelations() {
        Path store = folder.resolve("empty.duckdb");
        org.entente.app.store.Store.open(store).close();

        Terminal list = Terminal.run("courses", "--store", store);
        assertThat(list.code()).isZero();
        assertThat(list.out()).startsWith("0 relations");
        assertThat(Terminal.run("courses", "--store", store, "--format", "csv").lines())
                .hasSize(1);
    }

    @Test
    void wrongUsageIsNamed() throws IOException {
        Path store = store();

        for (Object[] wrong : new Object[][] {
            {"--least", "3"}, {"--threads", "0"}, {"--limit", "-1"}, {"--as-of", "2024-13-01"}, {"--origin", "gdelt"}
        }) {
            Terminal list = Terminal.run("courses", "--store", store, wrong[0], wrong[1]);
            assertThat(list.code()).as(wrong[0].toString()).isEqualTo(2);
            assertThat(list.err()).contains(wrong[0].toString());
        }
        assertThat(Terminal.run("courses", "--store", folder.resolve("none.duckdb"))
                        .code())
                .isEqualTo(3);
    }

    /** Three years by weeks: one relation goes up, one goes down in the last year, one stays, and one has three deeds. */
    private Path store() throws IOException {
        LocalDate turn = LocalDate.of(2023, 1, 3);
        LocalDate end = LocalDate.of(2023, 12, 27);
        StringBuilder lines = new StringBuilder();
        weekly(lines, "FRA meets ITA. DEU meets ITA. USA attacks DEU.", START, turn);
        weekly(lines, "FRA attacks ITA. DEU meets ITA. USA praises DEU.", turn, end);
        for (int i = 0; i < 3; i++) {
            lines.append(line("FRA visits AZE.", START.plusMonths(i)));
        }
        return ingested(lines);
    }

    private static void weekly(StringBuilder lines, String text, LocalDate from, LocalDate to) {
        for (LocalDate day = from; day.isBefore(to); day = day.plusWeeks(1)) {
            lines.append(line(text, day));
        }
    }

    private static String line(String text, LocalDate day) {
        return "{\"date\":\"" + day + "\",\"text\":\"On " + day + ". " + text + "\"}\n";
    }

    private Path ingested(StringBuilder lines) throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), lines);
        Path store = folder.resolve("news.duckdb");
        Terminal.run("ingest", articles, "--store", store);
        return store;
    }
}
