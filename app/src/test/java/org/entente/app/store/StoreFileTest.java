package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
    @TempDir
    Path folder;

    @Test
    void anotherProgramsFileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "dear diary, today was fine\n");

        refuses(file, "is another program's file, not a store; name another file as the store");
        assertThat(file).hasContent("dear diary, today was fine");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        Path file = folder.resolve("other.duckdb");
        sql(file, "CREATE TABLE mine (x INTEGER)");

        refuses(file, "is another program's DuckDB file; name another file as the store");
    }

    @Test
    void aStoreOfTheFutureIsNotTouched() throws SQLException {
        Path file = folder.resolve("future.duckdb");
        Store.open(file).close();
        sql(file, "UPDATE meta SET value = '99' WHERE key = 'schema'");

        refuses(
                file,
                "was made by a newer Entente (schema 99, this one knows " + Store.SCHEMA
                        + "); update Entente, or ingest into a new store");
    }

    @Test
    void foldersEmptyFilesAndBrokenOnesAreNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path whole = folder.resolve("whole.duckdb");
        Store.open(whole).close();
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = Files.write(folder.resolve("broken"), java.util.Arrays.copyOf(bytes, 9000));

        refuses(folder, "is a folder, not a store; name a file, such as " + folder.resolve("news.duckdb"));
        refuses(empty, "is an empty file, not a store; remove it, and it will be made");
        assertThatThrownBy(() -> Store.open(broken))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith(broken + ": is damaged: ")
                .hasMessageEndingWith("; restore it from a copy, or ingest into a new store");
    }

    @Test
    void aMissingStoreIsMadeToWriteButNotToRead() {
        Path file = folder.resolve("new.duckdb");

        assertThatThrownBy(() -> Store.openToRead(file))
                .isInstanceOf(Fault.class)
                .hasMessage(file + ": there is no such store; make it with entente ingest PATH --store " + file);
        Store.open(file).close();
        Store.openToRead(file).close();
    }

    @Test
    void aMissingOrReadOnlyFolderIsNamed() throws IOException {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> Store.open(missing.resolve("news.duckdb")))
                .isInstanceOf(Fault.class)
                .hasMessage(missing + ": there is no such folder; make it with mkdir -p " + missing);

        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(locked), "the superuser may write anywhere");
        assertThatThrownBy(() -> Store.open(locked.resolve("news.duckdb")))
                .isInstanceOf(Fault.class)
                .hasMessage(locked + ": this folder cannot be written to; change its permissions, or store elsewhere");
    }

    @Test
    void aReadOnlyFileIsReadButNotWritten() throws IOException {
        Path file = folder.resolve("old.duckdb");
        Store.open(file).close();
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(file), "the superuser may write anything");

        refuses(file, "this file cannot be written to; change its permissions, or store elsewhere");
        Store.openToRead(file).close();
    }

    @Test
    void aDamagedBlockIsNamedWhenItIsMet() throws IOException {
        Path file = folder.resolve("damaged.duckdb");
        try (Store store = Store.open(file)) {
            store.articles().add(List.of(Sample.kept(Sample.reading("FRA meets ITA.", "2024-02-19"))), Terms.of("1"));
        }
        byte[] bytes = Files.readAllBytes(file);
        // The first three blocks of 4 KB are heads; behind them all is data and tables of contents.
        for (int i = 3 * 4096; i < bytes.length; i += 64) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> Store.openToRead(file))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith(file + ": is damaged: ");
    }

    /** The log of what is not in the file yet leads to a device that is always full. */
    @Test
    void aFullDiskLosesNothingThatWasStored() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is such a device on Linux");
        Path file = folder.resolve("news.duckdb");
        Kept first = Sample.kept(Sample.reading("FRA meets ITA.", "2024-02-19"));
        Kept second = Sample.kept(Sample.reading("DEU praises ITA.", "2024-02-20"));
        try (Store store = Store.open(file)) {
            store.articles().add(List.of(first), Terms.of("1"));
        }
        Path log = folder.resolve("news.duckdb.wal");
        Store store = Store.open(file);
        Files.createSymbolicLink(log, full);

        assertThatThrownBy(() -> store.articles().add(List.of(second), Terms.of("1")))
                .isInstanceOf(Fault.class)
                .hasMessage(file + ": cannot grow: the disk is full; free some space and run the same command again;"
                        + " what is stored is safe, and it goes on from there");

        closeQuietly(store);
        Files.deleteIfExists(log);
        try (Store again = Store.open(file)) {
            assertThat(again.lists().articles()).hasSize(1);
            again.articles().add(List.of(second), Terms.of("1"));
            assertThat(again.events().of(EventFilter.ALL)).hasSize(2);
        }
    }

    /** On a full disk a store may be unable to close in order. */
    private static void closeQuietly(Store store) {
        try {
            store.close();
        } catch (Fault expected) {
            assertThat(expected).hasMessageContaining("disk is full");
        }
    }

    @Test
    void aStoreOpenInAnotherProcessIsNamed() throws IOException, InterruptedException {
        Path file = folder.resolve("busy.duckdb");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process other = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldStore.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('o');
            refuses(file, "is open in another process; close it, or copy the file");
            assertThatThrownBy(() -> Store.openToRead(file))
                    .isInstanceOf(Fault.class)
                    .hasMessage(file + ": is open in another process; close it, or copy the file");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        Store.open(file).close();
    }

    private static void refuses(Path file, String why) {
        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(Fault.class).hasMessage(file + ": " + why);
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
