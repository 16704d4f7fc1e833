package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Sample;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchIngestTest {
    @TempDir
    Path folder;

    @Test
    void allArticlesAreCodedAndTheirEventsExported() throws IOException {
        Path json = folder.resolve("speed.json");
        Path page = folder.resolve("ingest.md");

        Terminal run = Terminal.run(
                BenchIngestTest::read,
                "bench",
                "ingest",
                "--articles",
                40,
                "--folder",
                folder,
                "--json",
                json,
                "--out",
                page);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode speed = new ObjectMapper().readTree(json.toFile());
        assertThat(speed.get("articles").asInt()).isEqualTo(40);
        assertThat(speed.get("stages").fieldNames())
                .toIterable()
                .containsExactly("reading", "language", "copies", "coding", "storing", "rest");
        double parts = 0;
        for (JsonNode stage : speed.get("stages")) {
            parts += stage.asDouble();
        }
        assertThat(parts).isCloseTo(speed.get("cpuSeconds").asDouble(), offset(0.01));
        assertThat(speed.get("exports").findValuesAsText("format")).containsExactly("csv", "parquet", "gdelt");
        assertThat(speed.get("exports").get(0).get("rows").asLong()).isGreaterThan(40);
        assertThat(Files.readString(page)).contains("| csv |");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(json, page);
        }
    }

    @Test
    void noThreadsAreAWrongCall() {
        assertThat(Terminal.run("bench", "ingest", "--threads", 0).code()).isEqualTo(2);
    }

    /** The sample's reader stumbles over crashes, and some of the news are about crashes. */
    private static Reading read(Article article) {
        return Sample.read(new Article(
                article.id(),
                article.title(),
                article.text().replace("crash", "crush"),
                article.published(),
                article.outlet(),
                article.address()));
    }
}
