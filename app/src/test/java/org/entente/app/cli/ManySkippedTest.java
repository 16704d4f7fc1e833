package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManySkippedTest {
    @TempDir
    private Path folder;

    @Test
    void ofThousandBrokenLinesTwentyAreListedAndAllCounted() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(
                file,
                "{\"text\": \"FRA praises ITA.\", \"date\": \"2024-02-19\"}\n" + "{\"text\": \n".repeat(1000)
                        + "{\"text\": \"x\", \"date\": \"soon\"}\n");

        Terminal run = Terminal.run("ingest", file, "--store", folder.resolve("a.duckdb"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).hasSize(22);
        assertThat(run.errors().get(0)).startsWith(file + ":2: ");
        assertThat(run.errors().get(20)).startsWith(file + ":1002: ").contains("soon");
        assertThat(run.errors().get(21)).startsWith("and 980 more: broken_json; ");
        assertThat(run.lines()).contains("    1001  skipped");
    }
}
