package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store without texts, for those who may not keep them. */
class NoTextTest {
    private static final String SECRET = "FRA meets ITA.";

    @TempDir
    Path folder;

    Path store;

    @BeforeEach
    void ingest() throws IOException {
        store = folder.resolve("news.duckdb");
        Path file = Files.writeString(folder.resolve("a.txt"), "date: 2024-02-19\n\nIn Rome: " + SECRET + "\n");
        assertThat(Terminal.run("ingest", file, "--store", store, "--no-text").code())
                .isZero();
    }

    @Test
    void noWordOfTheArticleIsInTheFile() throws IOException {
        byte[] bytes = Files.readAllBytes(store);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("meets ITA");
    }

    @Test
    void offsetsAndDigestsStay() {
        assertThat(Sql.rows(store, "SELECT text, characters, length(content) FROM article"))
                .containsExactly("null|24|16");
        assertThat(Sql.rows(store, "SELECT sentence, trigger_words, span_begin, span_end FROM evidence"))
                .containsExactly("null|null|9|23");
    }

    @Test
    void listsSayWhatIsMissing() throws IOException {
        assertThat(Terminal.run("events", "--store", store).lines().get(1))
                .isEqualTo("2024-02-19  FRA GOV  ITA GOV  040   CONSULT  1  (its text is not kept)");
        assertThat(Terminal.run("events", "--store", store, "--format", "csv")
                        .lines()
                        .get(1))
                .endsWith(",,,,,");
        JsonNode event = new ObjectMapper()
                .readTree(Terminal.run("events", "--store", store, "--format", "json")
                        .out())
                .get(0);
        assertThat(event.at("/reports/0/sentence").isNull()).isTrue();
        assertThat(Terminal.run("course", "FRA", "ITA", "--store", store).code())
                .isZero();
    }
}
