package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Kept;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void fill() {
        store = folder.resolve("news.duckdb").toString();
        try (Store filled = Store.open(Path.of(store))) {
            filled.articles()
                    .add(
                            List.of(
                                    new Kept.Coded(
                                            "a", Sample.reading("FRA meets ITA. ITA praises FRA.", "2023-02-19")),
                                    new Kept.Coded("b", Sample.reading("Again: FRA meets ITA.", "2023-02-19")),
                                    new Kept.Coded("c", Sample.reading("FRA will attack ITA.", "2024-02-19")),
                                    new Kept.Coded("d", Sample.reading("DEU praises FRA.", ""))),
                            Terms.of("lexicon"));
        }
    }

    @Test
    void everyTableIsAFileWithAHeader() throws IOException {
        export("csv");

        assertThat(Files.readAllLines(folder.resolve("out/event.csv"))).hasSize(5);
        assertThat(Files.readAllLines(folder.resolve("out/article.csv")).get(0)).startsWith("id,title,outlet");
        assertThat(folder.resolve("out/dyad_month.csv")).exists();
        assertThat(folder.resolve("out/about.json")).content().contains("\"lexicon\"", "\"schema\" : 3");
    }

    @Test
    void aFilterLeavesTheEventsThatPassIt() throws IOException {
        export("jsonl", "--source", "ITA");

        assertThat(Files.readAllLines(folder.resolve("out/event_wide.jsonl")))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"source_code\":\"ITA\"");
        assertThat(folder.resolve("out/report.jsonl")).doesNotExist();
    }

    @Test
    void parquetIsPartedByYear() throws IOException {
        export("parquet");

        try (Stream<Path> years = Files.list(folder.resolve("out/event"))) {
            assertThat(years.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("year=2023", "year=2024", "year=0");
        }
    }

    @Test
    void theSameStoreGivesTheSameBytes() throws IOException {
        for (String format :
                List.of("csv", "jsonl", "parquet", "gdelt", "polecat", "icews", "phoenix", "plover", "brat")) {
            Path once = folder.resolve(format + "-1");
            Path twice = folder.resolve(format + "-2");
            assertThat(Terminal.run("export", format, "--store", store, "--out", once.toString())
                            .code())
                    .isZero();
            Terminal.run("export", format, "--store", store, "--out", twice.toString());

            try (Stream<Path> files = Files.walk(once)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(twice.resolve(once.relativize(file))).hasSameBinaryContentAs(file);
                }
            }
        }
    }

    @Test
    void gdeltHoldsDeedsAndTheirMentions() throws IOException {
        export("gdelt");

        List<String> events = Files.readAllLines(folder.resolve("out/entente.export.CSV"));
        assertThat(events).hasSize(2).allMatch(line -> line.split("\t", -1).length == 61);
        assertThat(Files.readAllLines(folder.resolve("out/entente.mentions.CSV")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "icews", "phoenix", "polecat"})
    void whatIsExportedCanBeImported(String format) throws IOException {
        export(format);
        Path again = folder.resolve("again.duckdb");
        List<Path> files = eventFiles();

        Object[] arguments = Stream.concat(Stream.of("import", format, "--store", again), files.stream())
                .toArray();
        Terminal imported = Terminal.run(arguments);

        assertThat(imported.code()).as(imported.err()).isZero();
        try (Store store = Store.openToRead(again)) {
            assertThat(store.events().of(EventFilter.ALL))
                    .extracting(
                            event -> event.source().code() + " " + event.code().root() + " "
                                    + event.target().code() + " " + event.when().start())
                    .contains("FRA 04 ITA 2023-02-19", "ITA 05 FRA 2023-02-19");
        }
    }

    /** Those that hold events: not mentions, not the side file. */
    private List<Path> eventFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.filter(file -> !file.toString().matches(".*(mentions\\.CSV|about\\.json)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bratMarksTheWordsInTheText() throws IOException {
        export("brat");

        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            Path praise = files.filter(path -> path.toString().endsWith(".ann"))
                    .filter(path -> read(path).contains("ASSAULT"))
                    .findFirst()
                    .orElseThrow();
            assertThat(read(praise)).contains("Status E1 planned");
        }
    }

    private void export(String format, String... more) {
        Stream<String> arguments = Stream.concat(
                Stream.of(
                        "export",
                        format,
                        "--store",
                        store,
                        "--out",
                        folder.resolve("out").toString()),
                Stream.of(more));
        assertThat(Terminal.run(arguments.toArray(String[]::new)).code()).isZero();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
