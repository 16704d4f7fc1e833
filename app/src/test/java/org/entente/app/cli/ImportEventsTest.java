package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Sample;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportEventsTest {
    @TempDir
    Path folder;

    private String store;
    private String file;

    @BeforeEach
    void makeAFile() throws IOException {
        store = folder.resolve("s.duckdb").toString();
        file = Files.writeString(
                        folder.resolve("rows.tsv"),
                        "Iceland\tConsult\tMalta\t2009-08-07\nIceland\tDance\tMalta\t2009-08-08\n")
                .toString();
    }

    @Test
    void whatIsLeftOutIsListedAndTheRestIsThere() {
        Terminal imported = Terminal.run("import", "icews-names", file, "--store", store);

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.out()).startsWith("2 rows: 1 new events in " + store + ", 0 known already, 1 left out");
        assertThat(imported.err()).contains(file + ":2: \"Dance\" is no category of CAMEO; ");
        assertThat(Terminal.run("events", "--store", store, "--limit", "1").out())
                .contains("ISL")
                .contains("MLT");
        assertThat(Terminal.run("dyads", "--store", store).err()).isEqualTo("events of icews-names\n");
        assertThat(Terminal.run("course", "Iceland", "MLT", "--store", store).code())
                .isZero();
    }

    @Test
    void importedEventsAreNotMixedWithCodedOnes() {
        Reading coded = Sample.reading("FRA meets ITA.", "2024-01-01");
        try (Store opened = Store.open(Path.of(store))) {
            opened.articles().add(List.of(Sample.kept(coded)), Terms.of("1"));
        }
        Terminal.run("import", "icews-names", file, "--store", store);

        assertThat(Terminal.run("events", "--store", store, "--format", "csv").out())
                .contains("FRA")
                .doesNotContain("ISL");
        assertThat(Terminal.run("dyads", "--store", store, "--origin", "icews-names")
                        .out())
                .contains("ISL")
                .doesNotContain("FRA");
        Terminal wrong = Terminal.run("events", "--store", store, "--origin", "gdelt");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("it has coded (1), icews-names (1)");
    }

    @Test
    void aMissingFileIsNamed() {
        Terminal imported = Terminal.run("import", "gdelt", folder.resolve("no").toString(), "--store", store);

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).contains("there is no such file or folder; check the name");
    }
}
