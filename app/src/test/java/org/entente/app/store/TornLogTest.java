package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it commits leaves a log whose last batch is torn. All batches before it must be there,
 * and must still be there when the next process has written in its turn and was killed too.
 */
class TornLogTest {
    private static final String FILE = "news.duckdb";
    /** More than the first buffer that the log is read by. */
    private static final long MUCH = 20_000;

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedBeforeATornBatchOutlivesTheNextWriter() throws IOException {
        Path torn = folder("torn");
        try (Store store = Store.open(folder("first").resolve(FILE))) {
            add(store, 1, 40);
            add(store, 41, 60);
            asKilled("first", "torn");
        }
        Path log = torn.resolve(FILE + ".wal");
        assertThat(Files.size(log)).isGreaterThan(MUCH);
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(file.length() - 5);
        }

        folder("next");
        try (Store store = Store.open(torn.resolve(FILE))) {
            assertThat(store.articles().size()).isEqualTo(40);
            add(store, 61, 61);
            asKilled("torn", "next");
        }

        try (Store store = Store.open(folder.resolve("next").resolve(FILE))) {
            assertThat(store.articles().size()).isEqualTo(41);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** What is on the disk while the store is open is what a killed process leaves. The log knows the name of its file. */
    private void asKilled(String from, String to) throws IOException {
        for (String name : List.of(FILE, FILE + ".wal")) {
            Files.copy(folder.resolve(from).resolve(name), folder.resolve(to).resolve(name));
        }
    }

    private static void add(Store store, int from, int to) {
        store.articles()
                .add(
                        IntStream.rangeClosed(from, to)
                                .mapToObj(i ->
                                        Sample.kept(Sample.reading("Day " + i + ". FRA praises ITA.", "2024-02-19")))
                                .toList(),
                        Terms.of("1"));
    }
}
