package org.entente.app.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    @TempDir
    Path temporary;

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        try (WholeFolder folder = WholeFolder.at(temporary.resolve("out"), false)) {
            write(folder, "a");
        }

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void anExportTakesTheOthersPlaceOnlyWhenAsked() throws IOException {
        export("first", false);

        assertThatThrownBy(() -> export("second", false))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("--overwrite");
        export("second", true);

        assertThat(temporary.resolve("out/second")).exists();
        assertThat(temporary.resolve("out/first")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoExportIsNeverTakenAway() throws IOException {
        Path mine = Files.createDirectory(temporary.resolve("out"));
        Files.writeString(mine.resolve("thesis.tex"), "years of work");

        assertThatThrownBy(() -> export("a", true)).isInstanceOf(Fault.class).hasMessageContaining("no export");

        assertThat(mine.resolve("thesis.tex")).hasContent("years of work");
    }

    private void export(String name, boolean overwrite) throws IOException {
        try (WholeFolder folder = WholeFolder.at(temporary.resolve("out"), overwrite)) {
            write(folder, name);
            new About("csv", "0.1.0", 2, List.of("x"), "").write(folder, new Written());
            folder.finish();
        }
    }

    private static void write(WholeFolder folder, String name) throws IOException {
        try (Writer file = folder.file(name)) {
            file.write("text");
        }
    }
}
