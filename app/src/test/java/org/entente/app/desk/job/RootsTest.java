package org.entente.app.desk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootsTest {
    @TempDir
    Path folder;

    @Test
    void whoSitsAtTheMachineMayNameAnyFile() {
        assertThat(new Roots(true, List.of()).path(" " + folder + " ")).isEqualTo(folder);
    }

    @Test
    void othersOnlyThoseInTheFoldersThatAreNamed() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus/2024"));
        Roots roots = new Roots(false, List.of(folder.resolve("corpus")));

        assertThat(roots.path(corpus.toString())).isEqualTo(corpus);
        assertThat(roots.path(folder.resolve("corpus").toString())).exists();
        refuses(roots, folder.toString());
        refuses(roots, corpus + "/../../");
        refuses(roots, "/etc/passwd");
    }

    @Test
    void noLinkLeadsOutOfThem() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path secret = Files.createDirectories(folder.resolve("secret"));
        Path link = Files.createSymbolicLink(corpus.resolve("link"), secret);

        refuses(new Roots(false, List.of(corpus)), link.toString());
    }

    @Test
    void aFileElsewhereIsRefusedWhetherItIsThereOrNot() throws IOException {
        Path there = Files.writeString(folder.resolve("there.txt"), "x");
        Roots roots = new Roots(false, List.of(Files.createDirectories(folder.resolve("corpus"))));

        refuses(roots, there.toString());
        refuses(roots, folder.resolve("not-there.txt").toString());
    }

    @Test
    void withoutFoldersNobodyFromElsewhereNamesAny() {
        assertThatThrownBy(() -> new Roots(false, List.of()).path(folder.toString()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("--corpus DIR");
    }

    private static void refuses(Roots roots, String path) {
        assertThatThrownBy(() -> roots.path(path))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("is in no folder that may be read from");
    }
}
