package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    @TempDir
    Path folder;

    private Path file;
    private Path tables;

    @BeforeEach
    void export() throws Exception {
        file = folder.resolve("news.duckdb");
        tables = Files.createDirectory(folder.resolve("it's out"));
        try (Store store = Store.open(file)) {
            store.articles()
                    .add(
                            List.of(
                                    Sample.kept(Sample.reading("FRA praises ITA. DEU meets ITA.", "2024-02-19")),
                                    Sample.kept(Sample.reading("ITA visits FRA.", "2023-02-19")),
                                    Sample.kept(Sample.reading("USA praises AZE.", ""))),
                            Terms.of("1"));
            store.exporting().tables(EventFilter.ALL, TableFormat.PARQUET, tables, (name, rows) -> {});
        }
    }

    @Test
    void anExportIsReadAsTheStoreItIsOf() {
        try (Store store = Store.openToRead(file);
                Store opened = Store.openToRead(tables);
                Store beside = opened.beside()) {
            List<StoredEvent> events = store.events().of(EventFilter.ALL);
            assertThat(events).hasSize(4);
            assertThat(opened.events().of(EventFilter.ALL)).isEqualTo(events);
            assertThat(beside.events().of(EventFilter.ALL)).isEqualTo(events);
            assertThat(opened.census(Store.CODED)).usingRecursiveComparison().isEqualTo(store.census(Store.CODED));
            String id = events.get(0).id();
            assertThat(opened.browse().event(id)).isEqualTo(store.browse().event(id));
            assertThat(opened.merges().story(id, 3)).isEqualTo(store.merges().story(id, 3));
        }
    }

    @Test
    void nothingCanBePutIntoIt() {
        assertThatThrownBy(() -> Store.open(tables))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("Parquet")
                .hasMessageContaining("--read-only");
    }

    @Test
    void aFolderWithoutEventsIsNone() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThatThrownBy(() -> Store.openToRead(other))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("is a folder, not a store");
    }

    @Test
    void aTableThatIsNoParquetIsNamed() throws Exception {
        Files.writeString(tables.resolve("actor.parquet"), "no table");
        assertThatThrownBy(() -> Store.openToRead(tables))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("it's out")
                .hasMessageContaining("actor.parquet");
    }
}
