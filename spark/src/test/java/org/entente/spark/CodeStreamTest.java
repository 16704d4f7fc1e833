package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.app.benchmark.made.MadeNews;
import org.entente.app.cli.SampleNews;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that is killed in its midst and started again has every report once, and tells of every line. */
class CodeStreamTest {
    private static final int FILES = 8;
    private static final int LINES = 10;

    /** Lines of no use to a coder: in another language, cut, with a day that does not exist. */
    private static final List<String> ODD = List.of(
            "{\"title\": \"Ohne\", \"text\": \"Die Regierung in Oslo hat am Montag neue Gespräche mit ihren Nachbarn"
                    + " angekündigt.\"}",
            "{\"title\": \"Three\", \"text\": \"Sweden",
            "{\"title\": \"Day\", \"text\": \"Sweden praised Finland.\", \"date\": \"2021-02-31\"}");

    @TempDir
    Path folder;

    @Test
    void whatIsKilledGoesOnWhereItWas() throws Exception {
        List<String> lines = write(Files.createDirectory(folder.resolve("in")));
        Process first = start();
        while (batches() < 3 && first.isAlive()) {
            Thread.sleep(50);
        }
        first.destroyForcibly().waitFor();
        long before = batches();
        assertThat(before).isBetween(3L, FILES - 1L);

        Process second = start();
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(batches()).isEqualTo(FILES);
        assertThat(Duck.ofParquet(folder.resolve("out"), "report", Duck.columns("report")).stream()
                        .sorted())
                .containsExactlyElementsOf(expected(lines));
        everyLineIsAccountedFor();
    }

    private void everyLineIsAccountedFor() throws Exception {
        Path out = folder.resolve("out");
        assertThat(Duck.ofParquet(out, "run", "inputs, coded, unread, skipped"))
                .hasSize(FILES)
                .filteredOn(row -> !row.equals(LINES + " | " + LINES + " | 0 | 0 | "))
                .containsExactly(LINES + ODD.size() + " | " + LINES + " | 1 | 2 | ");
        assertThat(Duck.ofParquet(out, "article", "state, title"))
                .hasSize(FILES * LINES + 1)
                .contains("unread | Ohne | ");
        assertThat(Duck.ofParquet(out, "evidence", "sentence")).hasSizeGreaterThan(100);
        assertThat(Duck.ofParquet(out, "skipped", "place, reason"))
                .hasSize(2)
                .allMatch(row -> row.contains("in/05.jsonl"))
                .anyMatch(row -> row.endsWith("| truncated | "))
                .anyMatch(row -> row.endsWith("| bad_date | "));
    }

    private List<String> write(Path in) throws Exception {
        MadeNews news = new MadeNews(SampleNews.all(), 3);
        ObjectMapper json = new ObjectMapper();
        List<String> all = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                Article article = news.article(file * LINES + line);
                lines.add(json.writeValueAsString(Map.of(
                        "id", article.id(),
                        "title", article.title(),
                        "text", article.text(),
                        "date", article.published().orElseThrow().toString())));
            }
            all.addAll(lines);
            if (file == 5) {
                lines.addAll(ODD);
                lines.add(lines.get(0)); // the same line again
            }
            Files.write(in.resolve("%02d.jsonl".formatted(file)), lines);
        }
        return all;
    }

    private Process start() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-Dspark.master=local[1]");
        command.add("-Dspark.ui.enabled=false");
        // Spark needs the same of Java as in this process.
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add") || option.startsWith("-XX:+Ignore"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                CodeStream.class.getName(),
                "--folder",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--checkpoint",
                folder.resolve("checkpoint").toString(),
                "--files",
                "1",
                "--until-done"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "log"))
                .start();
    }

    private long batches() throws Exception {
        Path reports = folder.resolve("out/report");
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        try (Stream<Path> list = Files.list(reports)) {
            return list.filter(batch -> Files.exists(batch.resolve("_SUCCESS"))).count();
        }
    }

    private List<String> expected(List<String> lines) {
        List<String> rows = new ArrayList<>();
        Own own = Own.of(Optional.empty(), true);
        for (String line : lines) {
            StreamBatch.coded("", line, own).reports().forEach(report -> {
                StringBuilder text = new StringBuilder();
                for (Object value : report.row()) {
                    text.append(value).append(" | ");
                }
                rows.add(text.toString());
            });
        }
        assertThat(rows).hasSizeGreaterThan(100);
        rows.sort(null);
        return rows;
    }
}
