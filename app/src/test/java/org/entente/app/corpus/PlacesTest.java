package org.entente.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void aLineAnEntryAndAnEntryOfAnEntryAreInTheirFile() throws IOException {
        Path file = Files.createFile(folder.resolve("news.zip"));

        assertThat(Places.file(file.toString())).contains(file);
        assertThat(Places.file(file + ":12")).contains(file);
        assertThat(Places.file(file + "!2024/a.html")).contains(file);
        assertThat(Places.file(file + "!inner.warc.gz!https://example.org:80/a!b:3"))
                .contains(file);
    }

    @Test
    void theLongestNameThatExistsIsMeant() throws IOException {
        Files.createFile(folder.resolve("a"));
        Path odd = Files.createFile(folder.resolve("a!b:12"));

        assertThat(Places.file(odd + ":3")).contains(odd);
    }

    @Test
    void whatIsNoFileNowIsNone() {
        assertThat(Places.file("")).isEmpty();
        assertThat(Places.file(folder.toString())).isEmpty();
        assertThat(Places.file("https://example.org/feed!item\0")).isEmpty();
        assertThat(Places.file(folder.resolve("gone.txt") + ":1")).isEmpty();
    }
}
