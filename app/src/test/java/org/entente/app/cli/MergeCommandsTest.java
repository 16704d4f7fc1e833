package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain EVENT} and {@code merge} as a user calls them. */
class MergeCommandsTest {
    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void ingest() throws IOException {
        store = folder.resolve("news.duckdb");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "date: 2024-02-19\noutlet: Northern Wire\n\nFRA meets ITA.\n");
        Files.writeString(articles.resolve("b.txt"), "date: 2024-02-19\noutlet: Evening Ledger\n\nITA meets FRA.\n");
        Files.writeString(articles.resolve("c.txt"), "date: 2024-02-20\noutlet: Fjord Times\n\nFRA meets ITA.\n");
        assertThat(Terminal.run("ingest", articles, "--store", store).code()).isZero();
    }

    private String event() {
        return Terminal.run("events", "--store", store, "--format", "csv").lines().stream()
                .filter(line -> line.contains("2024-02-19"))
                .map(line -> line.split(",")[0])
                .findFirst()
                .orElseThrow();
    }

    private String[] reports() {
        return Terminal.run("explain", event(), "--store", store).lines().stream()
                .filter(line -> line.contains("; tells of 2024-02-19"))
                .map(line -> line.strip().split(" ")[0])
                .toArray(String[]::new);
    }

    @Test
    void explainShowsEveryReportWhyTheyAreOneAndTheNearMiss() {
        Terminal explain = Terminal.run("explain", event(), "--store", store);

        assertThat(explain.code()).isZero();
        assertThat(explain.out())
                .contains("Reports: 2", "Northern Wire, 2024-02-19", "Evening Ledger", "FRA meets ITA.")
                .contains("Why they are one", "date +1.5 (the same day")
                .contains("Near misses", "Fjord Times, 2024-02-20", "not one: ", "is too little");
    }

    @Test
    void aPersonPartsWhatIsMerged() throws IOException {
        String[] reports = reports();
        Path merges = Files.writeString(folder.resolve("m.txt"), "part " + reports[0] + " " + reports[1] + "\n");

        Terminal merge = Terminal.run("merge", "--store", store, "--merges", merges);

        assertThat(merge.code()).isZero();
        assertThat(merge.out()).contains("0 joined, 1 parted", "3 reports are 3 events; they were 2 before");
        assertThat(Terminal.run("merge", "--store", store).out()).contains("3 reports are 3 events");
    }

    @Test
    void aBadLineIsWrongUsageWithItsNumber() throws IOException {
        Path merges = Files.writeString(folder.resolve("m.txt"), "\njoin one two\n");

        Terminal merge = Terminal.run("merge", "--store", store, "--merges", merges);

        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.err()).contains("m.txt:2: there is no report \"one\"");
    }
}
