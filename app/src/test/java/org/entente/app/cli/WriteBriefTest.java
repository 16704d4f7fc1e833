package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code brief} as a user calls it. */
class WriteBriefTest {
    @TempDir
    Path folder;

    @Test
    void aBriefIsWrittenAsHtmlAndAsPdfWithTheCommandThatMadeIt() throws IOException {
        Path store = store();
        Path html = folder.resolve("b.html");
        Path pdf = folder.resolve("b.PDF");

        assertThat(Terminal.run("brief", "France", "ITA", "--store", store, "--out", html)
                        .code())
                .isZero();
        assertThat(Terminal.run("brief", "France", "ITA", "--store", store, "--out", pdf)
                        .code())
                .isZero();

        assertThat(Files.readString(html))
                .startsWith("<!DOCTYPE html>")
                .contains("<code>entente brief France ITA --store " + store + " --out " + html + "</code>")
                .contains("Worsening, week of 202")
                .contains("“FRA attacks ITA.”");
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aFileThatIsThereIsReplacedAndTheSameComesOut() throws IOException {
        Path store = store();
        Path html = Files.writeString(folder.resolve("b.html"), "old");
        Terminal.run("brief", "FRA", "ITA", "--store", store, "--out", html);
        String first = Files.readString(html);
        Terminal.run("brief", "FRA", "ITA", "--store", store, "--out", html);

        assertThat(Files.readString(html)).isEqualTo(first).doesNotContain("old\n");
    }

    @Test
    void ofTwoWithoutEventsTheBriefSaysSo() throws IOException {
        Path html = folder.resolve("b.html");
        Terminal brief = Terminal.run("brief", "FRA", "DEU", "--store", store(), "--out", html);

        assertThat(brief.code()).isZero();
        assertThat(brief.errors()).containsExactly("no events between FRA and DEU; " + html + " says so");
        assertThat(Files.readString(html))
                .contains("The store has no event between them, so nothing can be said of their relation.")
                .contains("FRA has most events with ITA (40).");
    }

    @Test
    void wrongUsageIsNamedBeforeAnythingIsWritten() throws IOException {
        Path store = store();
        Path html = folder.resolve("b.html");

        Terminal unknown = Terminal.run("brief", "FRA", "Itali", "--store", store, "--out", html);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("Itali").contains("Italy");
        assertThat(Terminal.run("brief", "FRA", "ITA", "--store", store, "--out", folder.resolve("b.docx"))
                        .errors())
                .containsExactly("--out: " + folder.resolve("b.docx")
                        + " is neither HTML nor PDF by its name; name it F.html or F.pdf");
        assertThat(Terminal.run("brief", "FRA", "ITA", "--store", store).code()).isEqualTo(2);
        Path deep = folder.resolve("none").resolve("b.pdf");
        Terminal missing = Terminal.run("brief", "FRA", "ITA", "--store", store, "--out", deep);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.errors())
                .containsExactly(deep + ": there is no folder " + folder.resolve("none") + "; make it first");
        Path taken = Files.createDirectory(folder.resolve("taken.html"));
        assertThat(Terminal.run("brief", "FRA", "ITA", "--store", store, "--out", taken)
                        .code())
                .isEqualTo(3);
        assertThat(html).doesNotExist();
    }

    /** Forty months of France and Italy: meetings at first, attacks from January 2022 on. */
    private Path store() throws IOException {
        Path store = folder.resolve("news.duckdb");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String day = String.format(java.util.Locale.ROOT, "%d-%02d-10", 2020 + i / 12, i % 12 + 1);
            String verb = i < 24 ? "meets" : "attacks";
            lines.append("{\"date\":\"" + day + "\",\"text\":\"FRA " + verb + " ITA.\"}\n");
        }
        lines.append("{\"date\":\"2020-05-05\",\"text\":\"DEU visits USA.\"}\n");
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), lines);
        Terminal.run("ingest", articles, "--store", store);
        return store;
    }
}
