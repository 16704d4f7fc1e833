package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.exchange.IcewsColumns;
import org.entente.app.exchange.PolecatColumns;
import org.entente.app.hostile.Mutation;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.store.Directory;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Listed;

/**
 * Good files of every data set, changed by chance. The seeds are fixed; {@code -Djqwik.tries.default=100000} makes a long
 * run.
 */
class MutatedRowsTest {
    private static final String SEED = "20240219";
    private static final List<Listed> ITEMS =
            ActorReader.list(LexiconFiles.all(Optional.empty())).items();
    private static final Map<DataSet, byte[]> SAMPLES = samples();
    private static final Map<DataSet, EventFormat> FORMATS =
            SAMPLES.keySet().stream().collect(Collectors.toMap(set -> set, set -> set.format(ITEMS, new Notes())));

    private static Path folder;
    private static Store store;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("mutated-rows");
        store = Store.open(folder.resolve("store.duckdb"));
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(seed = SEED)
    void aRowIsAnEventOrSaysWhyNotAndTwiceTheSame(@ForAll DataSet set, @ForAll DataSet other, @ForAll long seed)
            throws IOException {
        byte[] changed = Mutation.of(SAMPLES.get(set), SAMPLES.get(other), seed);

        List<String> rows = rows(set, changed);

        assertThat(rows(set, changed)).isEqualTo(rows);
        assertThat(rows).hasSizeLessThanOrEqualTo((int) lines(changed));
    }

    @Property(seed = SEED)
    void anyBytesDoToo(@ForAll DataSet set, @ForAll byte[] bytes) throws IOException {
        assertThat(rows(set, bytes)).isEqualTo(rows(set, bytes));
    }

    /** What is new is in the store, what is known is not there twice, and what is neither is told. */
    @Property(tries = 20, seed = SEED)
    void allRowsAreImportedKnownOrSkipped(@ForAll DataSet set, @ForAll DataSet other, @ForAll long seed)
            throws IOException {
        Path file = Files.write(folder.resolve("events"), Mutation.of(SAMPLES.get(set), SAMPLES.get(other), seed));
        int before = store.events(EventFilter.of(set.code())).size();

        ImportTally first = run(set, file);
        ImportTally second = run(set, file);

        int after = store.events(EventFilter.of(set.code())).size();
        assertThat(after - before).isEqualTo((int) first.added());
        assertThat(second.added()).isZero();
        assertThat(second.rows()).isEqualTo(first.rows());
        assertThat(second.undated()).isEqualTo(first.undated());
        assertThat(second.faults().counts()).isEqualTo(first.faults().counts());
        assertThat(second.faults().kept()).isEqualTo(first.faults().kept());
        for (ImportTally tally : List.of(first, second)) {
            assertThat(tally.known()).isNotNegative();
            assertThat(tally.added() + tally.known() + tally.faults().badRows()).isEqualTo(tally.rows());
            assertThat(tally.inputs()).isGreaterThanOrEqualTo(tally.rows());
        }
    }

    private static ImportTally run(DataSet set, Path file) {
        return new EventImport(set, ITEMS, store.imports(set.code(), Directory.NONE), bytes -> {})
                .run(EventFiles.of(List.of(file)));
    }

    /** What becomes of each line, in words. */
    private static List<String> rows(DataSet set, byte[] bytes) throws IOException {
        List<String> read = new ArrayList<>();
        RowReader reader = new RowReader(new ByteArrayInputStream(bytes));
        RowReader.Line line = reader.next();
        if (line == RowReader.Line.END) {
            return read;
        }
        try {
            EventFormat.Rows rows = FORMATS.get(set).rows(reader.row());
            for (line = rows.header() ? reader.next() : line; line != RowReader.Line.END; line = reader.next()) {
                read.add(line == RowReader.Line.TOO_LONG ? "too long" : row(rows, reader));
            }
        } catch (BadInput bad) {
            read.add(bad.getMessage());
        }
        return read;
    }

    private static String row(EventFormat.Rows rows, RowReader reader) {
        try {
            return rows.read(reader.row()).toString();
        } catch (BadRow bad) {
            return bad.reason() + " " + bad.getMessage();
        }
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static Map<DataSet, byte[]> samples() {
        return Map.of(
                DataSet.GDELT,
                text(
                        new GdeltRow("1").toString(),
                        new GdeltRow("2")
                                .with("SQLDATE", "")
                                .with("EventCode", "190")
                                .toString()),
                DataSet.ICEWS,
                text(String.join("\t", IcewsColumns.ALL), icews("5", "2011-03-04"), icews("6", "2011-03-05")),
                DataSet.POLECAT,
                text(String.join("\t", PolecatColumns.ALL), polecat("a1"), polecat("a2")),
                DataSet.PHOENIX,
                text(phoenix("x_1"), phoenix("x_2")),
                DataSet.ICEWS_NAMES,
                text(
                        "head\trelation\ttail\tdate",
                        "Iceland\tConsult\tMalta\t2009-08-07",
                        "Treasury/Finance Ministry (Malta)\tCriticize or denounce\tIceland\t2009-08-08"));
    }

    private static byte[] text(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String icews(String id, String date) {
        return String.join(
                "\t",
                List.of(
                        id,
                        date,
                        "Foreign Affairs (Georgia)",
                        "Foreign Ministry,Executive,Government",
                        "Georgia",
                        "Make a visit",
                        "042",
                        "1.9",
                        "Estonia",
                        "None",
                        "Estonia",
                        "77",
                        "2",
                        "Morning Paper",
                        "Batumi",
                        "None",
                        "Ajaria",
                        "Georgia",
                        "41.6",
                        "41.6"));
    }

    private static String phoenix(String id) {
        return String.join(
                "\t",
                List.of(
                        id,
                        "20160105",
                        "2016",
                        "1",
                        "5",
                        "CANMIL",
                        "CAN",
                        "MIL",
                        "",
                        "IGOUNO",
                        "IGO",
                        "",
                        "UNO",
                        "040",
                        "04",
                        "1",
                        "1.0",
                        "UN,2",
                        "45.4",
                        "-75.7",
                        "Ottawa",
                        "Ontario",
                        "CAN",
                        "a_1;b_3",
                        "http://a.example/1;http://b.example/2",
                        "apaper;bpaper"));
    }

    private static String polecat(String id) {
        Map<String, String> cells = Map.of(
                "Event ID", id,
                "Event Date", "2023-05-06",
                "Event Type", "COERCE",
                "Event Mode", "arrest",
                "Contexts", "legal; human_rights",
                "Actor Name", "Harbour Police",
                "Actor Country", "Peru",
                "Primary Actor Sector", "COP",
                "Recipient Country", "Bolivia");
        return PolecatColumns.ALL.stream()
                .map(column -> cells.getOrDefault(column, "None"))
                .collect(Collectors.joining("\t"));
    }
}
