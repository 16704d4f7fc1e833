package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.store.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCodebookTest {
    private static final Path PAGE = Path.of("..", "CODEBOOK.md");

    @TempDir
    Path folder;

    /** Its examples are of the sample articles, whose coding may change with the lexicon; all else may not differ. */
    @Test
    void thePageInTheRepositoryIsWhatTheCommandPrints() throws IOException {
        assertThat(withoutExamples(Files.readAllLines(PAGE)))
                .as(
                        "write it again: entente demo --store demo.duckdb && entente codebook --store demo.duckdb --out CODEBOOK.md")
                .isEqualTo(Terminal.run("codebook").lines());
    }

    @Test
    void thePageHasAnExampleForNearlyEveryColumn() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows.stream().filter(row -> row.endsWith("` |")).count()).isGreaterThan(rows.size() * 3L / 4);
        assertThat(rows)
                .hasSameSizeAs(Terminal.run("codebook").lines().stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList());
    }

    @Test
    void examplesComeFromTheStoreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "date: 2024-02-19\n\nFRA meets ITA.\n");
        Path store = folder.resolve("news.duckdb");
        Terminal.run("ingest", file, "--store", store);

        assertThat(Terminal.run("codebook", "--store", store).lines())
                .contains(
                        "| `sentence` | VARCHAR | The sentence that tells it first. NULL: texts are not kept (--no-text)."
                                + " |  | `FRA meets ITA.` |");
    }

    @Test
    void everyTableAndViewHasItsHeading() {
        Codebook codebook = Codebook.read();
        assertThat(Terminal.run("codebook").lines())
                .containsAll(codebook.tables().stream()
                        .map(table -> "## Table `" + table.name() + "`")
                        .toList())
                .containsAll(codebook.views().stream()
                        .map(view -> "## View `" + view.name() + "`")
                        .toList());
    }

    /** The page without the last cell of each row of its tables. */
    private static List<String> withoutExamples(List<String> lines) {
        return lines.stream()
                .map(line -> line.startsWith("| ") ? line.replaceFirst(" \\| (`[^`]*`|example|---|) \\|$", " |") : line)
                .toList();
    }
}
