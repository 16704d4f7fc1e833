package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.entente.app.Fault;
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
                "was made by a newer Entente (schema 99, this one knows 2); update Entente, or ingest into a new store");
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
        assertThatThrownBy(() -> Store.open(broken)).isInstanceOf(Fault.class).hasMessageContaining("cannot be opened");
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
