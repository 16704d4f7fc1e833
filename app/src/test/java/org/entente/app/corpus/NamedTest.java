package org.entente.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What in a folder is not what its name promises, or no file at all, is told; what promises nothing is passed over. */
class NamedTest {
    @TempDir
    Path folder;

    @Test
    void aBrokenDownloadIsAFaultAndAPictureIsNone() throws IOException {
        Files.write(folder.resolve("a.pdf"), new byte[] {1, 2, 3, 4});
        Files.write(folder.resolve("b.png"), new byte[] {1, 2, 3, 4});
        Files.createFile(folder.resolve("c.mbox"));

        assertThat(Reads.of(folder).faults(folder))
                .containsExactly(
                        "a.pdf: does not begin as what its name says: .pdf; get it again, or give it the ending of what"
                                + " it is",
                        "c.mbox: is empty; leave it out or fill it");
    }

    @Test
    void aLinkThatLeadsNowhereIsMissing() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("nowhere.txt"));
        Files.writeString(folder.resolve("b.txt"), "FRA meets ITA.");

        assertThat(Reads.of(folder).faults(folder))
                .containsExactly("a.txt: is a link to what is not there; check the name");
    }

    @Test
    void aDeviceIsNoFileAndIsNotWaitedFor() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeThat(zero).exists();
        Files.createSymbolicLink(folder.resolve("a.txt"), zero);
        Files.writeString(folder.resolve("b.txt"), "FRA meets ITA.");

        Reads reads = Reads.of(folder);

        assertThat(reads.texts()).containsExactly("FRA meets ITA.");
        assertThat(reads.faults(folder))
                .containsExactly("a.txt: is a pipe, a socket or a device; write what it holds into a file");
    }
}
