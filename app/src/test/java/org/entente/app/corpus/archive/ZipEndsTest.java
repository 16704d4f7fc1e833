package org.entente.app.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.corpus.archive.Packing.gz;
import static org.entente.app.corpus.archive.Packing.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.app.corpus.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ZIP says of itself at its end: where its entries lie, how many and how they add up. */
class ZipEndsTest {
    private static final byte[] DIRECTORY = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};

    @TempDir
    Path folder;

    @Test
    void anArchiveWithNothingInItSaysSo() throws IOException {
        Reads reads = Reads.of(write("a.zip", zip()));

        assertThat(reads.faults(folder)).singleElement().asString().startsWith("a.zip: holds nothing; ");
    }

    @Test
    void oneThatBreaksOffBetweenTwoEntriesHasLostTheRest() throws IOException {
        byte[] whole = zip("a.txt", "one", "b.txt", "two");
        Path file = write("a.zip", Arrays.copyOf(whole, find(whole, DIRECTORY)));
        Path inner = write("b.zip.gz", gz(Files.readAllBytes(file)));

        for (Path each : new Path[] {file, inner}) {
            Reads reads = Reads.of(each);

            assertThat(reads.texts()).containsExactly("one", "two");
            assertThat(reads.faults(folder)).singleElement().asString().contains(": ends too early; ");
        }
        assertThat(Reads.of(write("c.zip.gz", gz(whole))).faults(folder)).isEmpty();
    }

    @Test
    void theEndIsFoundBehindALongComment() throws IOException {
        byte[] whole = zip("a.txt", "one");
        byte[] longer = Arrays.copyOf(whole, whole.length + 60_000);
        longer[whole.length - 2] = (byte) (60_000 & 0xFF);
        longer[whole.length - 1] = (byte) (60_000 >> 8);

        Reads reads = Reads.of(write("a.zip.gz", gz(longer)));

        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.faults(folder)).isEmpty();
    }

    @Test
    void whatDoesNotAddUpIsNoArticle() throws IOException {
        byte[] zip = zip("a.txt", "one", "b.txt", "two");
        zip[find(zip, DIRECTORY) + 16] ^= 1;

        Reads reads = Reads.of(write("a.zip", zip));

        assertThat(reads.texts()).containsExactly("two");
        assertThat(reads.faults(folder)).singleElement().asString().startsWith("a.zip!a.txt: ");
    }

    @Test
    void aDirectoryThatIsElsewhereIsAFaultOfTheArchive() throws IOException {
        byte[] zip = zip("a.txt", "one");
        zip[find(zip, END) + 18] = 0x7F;

        Reads reads = Reads.of(write("a.zip", zip));

        assertThat(reads.texts()).isEmpty();
        assertThat(reads.faults(folder))
                .singleElement()
                .asString()
                .endsWith("; get it again, or unpack it with another program");
    }

    @Test
    void aBombInABombIsToldOnce() throws IOException {
        byte[] bomb = zip("a.jsonl", new byte[20 << 20]);

        assertThat(Reads.of(write("a.zip.gz", gz(bomb))).faults(folder))
                .singleElement()
                .asString()
                .contains("is packed like a bomb: 16 MB came out of ");
    }

    @Test
    void archivesInArchivesHoldNoMillions() throws IOException {
        byte[] inner = zip("a.txt", "one");
        for (int level = 0; level < 4; level++) {
            Object[] entries = new Object[24];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = i + ".zip";
                entries[i + 1] = inner;
            }
            inner = zip(entries);
        }

        Reads reads = Reads.of(write("a.zip", inner));

        assertThat(reads.texts()).hasSizeLessThan(10_000);
        assertThat(reads.faults(folder))
                .singleElement()
                .asString()
                .contains("is packed like a bomb: 10001 entries came out of ");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static int find(byte[] in, byte[] mark) {
        for (int i = 0; ; i++) {
            if (Arrays.equals(in, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
    }
}
