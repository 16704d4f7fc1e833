package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.benchmark.made.MadeFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFormatsTest {
    @TempDir
    Path folder;

    @Test
    void everyArticleIsReadBackFromEveryFormatWithItsText() throws IOException {
        Path json = folder.resolve("speed.json");
        Path page = folder.resolve("formats.md");

        Terminal run = Terminal.run(
                "bench",
                "formats",
                "--articles",
                12,
                "--seconds",
                0,
                "--folder",
                folder,
                "--json",
                json,
                "--out",
                page);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        List<String> names = new ArrayList<>();
        for (JsonNode format : new ObjectMapper().readTree(json.toFile()).get("formats")) {
            names.add(format.get("format").asText());
            assertThat(format.get("articles").asInt()).isEqualTo(12);
            assertThat(format.get("textShare").asDouble()).as(format.toString()).isBetween(0.99, 1.02);
        }
        assertThat(names).hasSize(MadeFormat.values().length);
        assertThat(Files.readString(page)).contains("| PDF, one each |");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(json, page);
        }
    }
}
