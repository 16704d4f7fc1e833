package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    private static final String TITLE =
            "A \"quoted\" title, with a comma, that is so long that no table of eighty columns holds it";

    @TempDir
    Path folder;

    Path store;

    @BeforeEach
    void ingest() throws IOException {
        store = folder.resolve("news.duckdb");
        Path a = Files.writeString(
                folder.resolve("a.txt"),
                "title: " + TITLE
                        + "\ndate: 2024-02-19\noutlet: Caf\u00e9 \u001b[31m News\n\nFRA meets ITA. ITA praises FRA.\n");
        Path b = Files.writeString(folder.resolve("b.txt"), "DEU will attack FRA.\n");
        Terminal.run("ingest", a, b, "--store", store);
    }

    @Test
    void eventsFitEightyColumns() {
        assertThat(list("events").lines())
                .containsExactly(
                        "DATE        SOURCE   TARGET   CODE  TYPE     STATUS   N  SENTENCE",
                        "2024-02-19  FRA GOV  ITA GOV  040   CONSULT           1  FRA meets ITA.",
                        "2024-02-19  ITA GOV  FRA GOV  051   SUPPORT           1  ITA praises FRA.",
                        "unknown     DEU GOV  FRA GOV  190   ASSAULT  planned  1  DEU will attack FRA.",
                        "",
                        "3 events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "articles", "actors", "dyads"})
    void everyTableFitsAndHoldsNoControlCharacters(String command) {
        assertThat(list(command).lines()).allMatch(line -> line.length() <= 80);
        assertThat(list(command).out().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void aLongCellIsCutAtAWord() {
        assertThat(list("articles").lines().get(2))
                .startsWith("    A \"quoted\" title")
                .endsWith(" no table of eighty\u2026");
        assertThat(list("articles", "--width", "200").out()).contains(TITLE);
    }

    @Test
    void csvIsQuotedAndComplete() {
        assertThat(list("articles", "--format", "csv").out())
                .startsWith("id,date,outlet,title,address,language,state,copy_of,likeness,perspective,events,copies\n")
                .contains("\"" + TITLE.replace("\"", "\"\"") + "\"");
        assertThat(list("events", "--format", "csv").lines()).hasSize(4);
    }

    @Test
    void jsonHoldsEveryReport() throws IOException {
        JsonNode events =
                new ObjectMapper().readTree(list("events", "--format", "json").out());

        JsonNode first = events.get(0);
        assertThat(events).hasSize(3);
        assertThat(first.at("/source/code").asText()).isEqualTo("FRA");
        assertThat(first.at("/plover/type").asText()).isEqualTo("CONSULT");
        assertThat(first.at("/plover/mode").isNull()).isTrue();
        assertThat(first.at("/reports/0/title").asText()).isEqualTo(TITLE);
        assertThat(events.get(2).at("/start").isNull()).isTrue();
    }

    @Test
    void filtersTakeNamesAndCodes() {
        assertThat(list("events", "--actor", "france", "--type", "consult").lines())
                .last()
                .isEqualTo("1 event");
        assertThat(list("events", "--code", "05").lines()).last().isEqualTo("1 event");
        assertThat(list("events", "--status", "planned").lines()).last().isEqualTo("1 event");
        assertThat(list("events", "--from", "2024-02-20").lines()).containsExactly("0 events");
        assertThat(list("events", "--limit", "1").lines()).last().isEqualTo("1 of 3 events");
    }

    @Test
    void dyadsShowTheMeanOfTheScoreAskedFor() {
        assertThat(list("dyads").lines().get(1))
                .isEqualTo("FRA  ITA       2      2        2  +3.75  2024-02-19  2024-02-19");
        assertThat(list("dyads", "--table", "goldstein").lines().get(1)).contains("+2.20");
    }

    @Test
    void doctorSaysWhatIsInTheStore() {
        Terminal doctor = list("doctor");

        assertThat(doctor.code()).isZero();
        assertThat(doctor.out())
                .contains("articles  2, of them 1 without a date", "events    3, told in 3 reports")
                .contains("schema 3, ")
                .containsPattern("evidence +3 ")
                .containsPattern("event +3 ")
                .containsPattern(
                        "run 1     \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  ingest: 2 inputs, 2 coded, 0 skipped\n");
    }

    private Terminal list(String command, String... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = command;
        args[1] = "--store";
        args[2] = store;
        System.arraycopy(options, 0, args, 3, options.length);
        return Terminal.run(args);
    }
}
