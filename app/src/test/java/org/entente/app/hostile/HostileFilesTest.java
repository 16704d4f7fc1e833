package org.entente.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.app.cli.CheapIngest;
import org.entente.app.store.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One ingest of all hostile files in a process with half of the memory that it may take. */
@Timeout(240)
class HostileFilesTest {
    private static final String MEMORY = "-Xmx512m";

    @TempDir
    static Path work;

    private static HostileFolder folder;
    private static List<String> before;
    private static int code;
    private static String errors;

    @BeforeAll
    static void ingest() throws Exception {
        for (String name : List.of("news", "store", "elsewhere", "temporary")) {
            Files.createDirectory(work.resolve(name));
        }
        folder = HostileFiles.write(work.resolve("news"));
        before = files("news");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        // It lives too short for the second compiler to be worth its time.
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + work.resolve("temporary"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheapIngest.class.getName(),
                        "ingest",
                        work.resolve("news").toString(),
                        "--store",
                        store().toString())
                .directory(work.resolve("elsewhere").toFile())
                .redirectError(work.resolve("errors").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        code = process.waitFor();
        errors = Files.readString(work.resolve("errors"), StandardCharsets.UTF_8);
    }

    @Test
    void allIsDoneAndSomeAreSkipped() {
        assertThat(code).as(errors).isEqualTo(1);
        assertThat(errors).doesNotContain("Exception", "\tat ", "Log4j");
    }

    @Test
    void ofEachFileItsArticlesAreStoredAndItsFaultsAreTold() {
        Map<String, Outcome> outcomes = outcomes();

        assertThat(outcomes.keySet()).isEqualTo(folder.expected().keySet());
        assertThat(folder.expected())
                .allSatisfy((name, outcome) -> assertThat(outcomes).containsEntry(name, outcome));
    }

    @Test
    void thereAreMoreThanTwoHundred() {
        assertThat(folder.expected().values())
                .filteredOn(outcome -> !outcome.faults().isEmpty())
                .hasSizeGreaterThan(200);
    }

    @Test
    void eachFaultIsALineWithItsRemedy() {
        // Of each reason the first twenty are listed.
        List<String> told = Sql.rows(
                store(),
                "SELECT place || ': ' || detail || '; ' || remedy FROM skipped"
                        + " QUALIFY row_number() OVER (PARTITION BY reason ORDER BY rowid) <= 20");

        assertThat(told).hasSizeGreaterThan(100);
        assertThat(errors.lines())
                .containsAll(
                        told.stream().filter(line -> line.indexOf('\n') < 0).toList());
        assertThat(Sql.rows(store(), "SELECT place FROM skipped WHERE place = '' OR detail = '' OR remedy = ''"))
                .isEmpty();
    }

    @Test
    void nothingIsWrittenButTheStore() throws IOException {
        assertThat(files("news")).isEqualTo(before);
        assertThat(files("elsewhere")).isEmpty();
        assertThat(files("temporary")).isEmpty();
        assertThat(files("store")).containsExactly("news.duckdb");
        assertThat(Stream.of("/tmp/outside.txt", "/outside.txt")).noneMatch(name -> Files.exists(Path.of(name)));
    }

    /** By the names of the files, from what the store holds. */
    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        folder.expected().keySet().forEach(name -> outcomes.put(name, Outcome.PASSED_OVER));
        for (String row :
                Sql.rows(store(), "SELECT '', place FROM article UNION ALL SELECT reason, place FROM skipped")) {
            String reason = row.substring(0, row.indexOf('|'));
            outcomes.merge(name(row.substring(row.indexOf('|') + 1)), outcome(reason), HostileFilesTest::both);
        }
        return outcomes;
    }

    private static Outcome outcome(String reason) {
        return reason.isEmpty() ? new Outcome(1, new TreeSet<>()) : new Outcome(0, new TreeSet<>(List.of(reason)));
    }

    private static Outcome both(Outcome one, Outcome other) {
        TreeSet<String> faults = new TreeSet<>(one.faults());
        faults.addAll(other.faults());
        return new Outcome(one.articles() + other.articles(), faults);
    }

    /** The file of a place: the longest name that fits, as one may begin with another. */
    private static String name(String place) {
        String inside = place.substring(work.resolve("news").toString().length() + 1);
        return folder.expected().keySet().stream()
                .filter(name -> inside.equals(name) || inside.startsWith(name + "!") || inside.startsWith(name + ":"))
                .reduce((one, other) -> one.length() > other.length() ? one : other)
                .orElse("unknown: " + inside);
    }

    private static Path store() {
        return work.resolve("store/news.duckdb");
    }

    private static List<String> files(String name) throws IOException {
        try (Stream<Path> all = Files.walk(work.resolve(name))) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> work.resolve(name).relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
