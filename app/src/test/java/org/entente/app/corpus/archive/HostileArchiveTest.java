package org.entente.app.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.corpus.archive.Packing.bytes;
import static org.entente.app.corpus.archive.Packing.gz;
import static org.entente.app.corpus.archive.Packing.join;
import static org.entente.app.corpus.archive.Packing.tar;
import static org.entente.app.corpus.archive.Packing.xz;
import static org.entente.app.corpus.archive.Packing.zip;
import static org.entente.app.corpus.archive.Packing.zst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.entente.app.corpus.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileArchiveTest {
    private static final int MB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aBombOfOneEntryIsGivenUpAndTheOthersAreRead() throws IOException {
        byte[] zip = zip("a.txt", "one", "bomb.jsonl", new byte[64 * MB], "b.txt", "two");
        Reads reads = Reads.of(write("bomb.zip", zip));

        assertThat(reads.texts()).containsExactly("one", "two");
        assertThat(reads.faults(folder))
                .containsExactly("bomb.zip!bomb.jsonl: is packed like a bomb: 16 MB came out of 64 KB;"
                        + " unpack it yourself if you trust it");
    }

    @Test
    void aBombInAStreamEndsItThereAndWhatCameBeforeStays() throws IOException {
        byte[] zip = zip("a.txt", "one", "bomb.bin", new byte[64 * MB], "b.txt", "two");
        Reads reads = Reads.of(write("bomb.zip.gz", gz(zip)));

        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.faults(folder))
                .singleElement()
                .asString()
                .contains("bomb.zip.gz: is packed like a bomb: 16 MB came out of ");
    }

    @Test
    void aBombIsGivenUpWhereverNobodyLooksAtIt() throws IOException {
        for (String name : new String[] {"__MACOSX/x", ".hidden", "x.png", "LICENSE"}) {
            byte[] zip = gz(zip("a.txt", "one", name, new byte[64 * MB]));
            Reads reads = Reads.of(write("bomb.zip.gz", zip));

            assertThat(reads.texts()).containsExactly("one");
            assertThat(reads.faults(folder)).singleElement().asString().contains("is packed like a bomb: 16 MB");
        }
    }

    @Test
    void bombsOfEveryCompressionAreGivenUp() throws IOException {
        byte[] zeros = new byte[64 * MB];

        for (byte[] bomb : new byte[][] {gz(zeros), zst(zeros), xz(zeros)}) {
            Reads reads = Reads.of(write("bomb.jsonl", bomb));
            assertThat(reads.faults(folder)).singleElement().asString().contains("is packed like a bomb: 16 MB");
        }
    }

    @Test
    void whatManyEntriesUnpackToIsCountedTogether() throws IOException {
        // Each of them is small enough to be no bomb by itself.
        byte[] zeros = new byte[15 * MB];
        Object[] entries = new Object[60];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "n" + i + ".jsonl";
            entries[i + 1] = zeros;
        }
        Reads reads = Reads.of(write("many.zip", zip(entries)));

        assertThat(reads.faults(folder))
                .filteredOn(line -> line.contains("bomb: 256 MB"))
                .isNotEmpty();
        assertThat(reads.texts()).isEmpty();
    }

    @Test
    void archivesInArchivesAreReadToADepthOfEight() throws IOException {
        byte[] readable = around(zip("a.txt", "deep"), 7);

        Reads reads = Reads.of(write("eight.zip", readable));
        assertThat(reads.texts()).containsExactly("deep");

        Reads deeper = Reads.of(write("nine.zip", zip("in.zip", readable)));
        assertThat(deeper.texts()).isEmpty();
        assertThat(deeper.faults(folder))
                .singleElement()
                .asString()
                .endsWith(
                        "!in.zip!a.txt: lies in more than 8 archives, one in the other; unpack the outer archives first");
    }

    @Test
    void fiftyCompressionsOneInTheOtherAreTooMany() throws IOException {
        byte[] nested = bytes("x");
        for (int i = 0; i < 50; i++) {
            nested = gz(nested);
        }

        assertThat(Reads.of(write("fifty.gz", nested)).faults(folder))
                .containsExactly("fifty.gz: lies in more than 8 archives, one in the other;"
                        + " unpack the outer archives first");
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyNames() throws IOException {
        Path file = write("evil.zip", zip("../../out.txt", "one", "/etc/out.txt", "two", "..\\out.txt", "three"));

        assertThat(Reads.of(file).places(folder))
                .containsExactly("evil.zip!../../out.txt", "evil.zip!/etc/out.txt", "evil.zip!../out.txt");
        assertThat(folder.resolve("../../out.txt")).doesNotExist();
    }

    @Test
    void namesCannotSteerTheTerminal() throws IOException {
        assertThat(Reads.of(write("evil.zip", zip("a\u001b[2Jb\n.txt", "one"))).places(folder))
                .containsExactly("evil.zip!a?[2Jb?.txt");
    }

    @Test
    void namesInOddCharsetsAreReadSomehow() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName("IBM866"))) {
            zip.putNextEntry(new ZipEntry("Новости.txt"));
            zip.write(bytes("one"));
        }

        assertThat(Reads.of(write("odd.zip", out.toByteArray())).texts()).containsExactly("one");
        assertThat(Reads.of(write("odd.zip.gz", gz(out.toByteArray()))).texts()).containsExactly("one");
    }

    @Test
    void encryptedEntriesAreNamedAndTheOthersRead() throws IOException {
        byte[] zip = zip("a.txt", "one", "secret.txt", "two", "c.txt", "three");
        encrypt(zip, "secret.txt");

        assertThat(Reads.of(write("a.zip", zip)).texts()).containsExactly("one", "three");
        assertThat(Reads.of(write("a.zip", zip)).faults(folder))
                .containsExactly("a.zip!secret.txt: is encrypted; unpack it with its password");
    }

    @Test
    void ofATruncatedArchiveWhatCameBeforeIsKept() throws IOException {
        // zstd unpacks blocks of 128 kB as a whole.
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        Object[] entries = {"a.txt", "one", "b.txt", "two", "noise.bin", noise, "c.txt", "three"};

        for (byte[] whole : new byte[][] {zip(entries), tar(entries), gz(tar(entries)), zst(tar(entries))}) {
            Reads reads = Reads.of(write("cut", Arrays.copyOf(whole, whole.length / 2)));
            assertThat(reads.texts()).containsExactly("one", "two");
            assertThat(reads.faults(folder))
                    .containsExactly("cut: ends too early; get it again; what came before is read");
        }
    }

    @Test
    void ofATruncatedFileOfLinesTheWholeLinesAreKept() throws IOException {
        byte[] first = gz("{\"text\": \"one\"}\n");
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        byte[] second = gz("{\"text\": \"" + java.util.HexFormat.of().formatHex(noise) + "\"}\n");
        byte[] cut = Arrays.copyOf(second, second.length / 2);

        Reads reads = Reads.of(write("a.jsonl.gz", join(first, cut)));

        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.faults(folder))
                .containsExactly("a.jsonl.gz: ends too early; get it again; what came before is read");
    }

    @Test
    void halfAnArticleIsNone() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] whole = gz("FRA meets ITA. " + java.util.HexFormat.of().formatHex(noise));

        Reads reads = Reads.of(write("a.txt.gz", Arrays.copyOf(whole, whole.length / 2)));

        assertThat(reads.texts()).isEmpty();
        assertThat(reads.faults(folder)).hasSize(1);
    }

    @Test
    void linksAndDevicesAreCountedNotFollowed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            tar.putArchiveEntry(new TarArchiveEntry("pipe.txt", TarConstants.LF_FIFO));
            tar.closeArchiveEntry();
        }
        Reads reads = Reads.of(write("links.tar", join(tar0(out.toByteArray()), tar("a.txt", "one"))));

        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.findings().kinds().toString()).isEqualTo("{devices=1, links=1}");
    }

    @Test
    void aHundredThousandEntriesAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(bytes("Text " + i));
            }
        }

        assertThat(Reads.of(write("many.zip", out.toByteArray())).texts())
                .hasSize(100_000)
                .startsWith("Text 0")
                .endsWith("Text 99999");
    }

    @Test
    void damageAnywhereIsAFaultAndNothingElse() throws IOException {
        byte[][] wholes = {
            zip("a.txt", "one", "b.jsonl", "{\"text\": \"two\"}\n"),
            tar("a.txt", "one", "b.jsonl", "{\"text\": \"two\"}\n"),
            gz(tar("a.txt", "one")),
            zst(tar("a.txt", "one")),
            xz("{\"text\": \"one\"}"),
        };
        Random random = new Random(7);
        for (byte[] whole : wholes) {
            for (int i = 0; i < 200; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j < 3; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Reads reads = Reads.of(write("damaged", damaged));
                assertThat(reads.faults(folder)).noneMatch(line -> line.contains("could not be read:"));
            }
        }
    }

    private static byte[] around(byte[] archive, int times) throws IOException {
        byte[] outer = archive;
        for (int i = 0; i < times; i++) {
            outer = zip("in.zip", outer);
        }
        return outer;
    }

    /** Without the two empty blocks and the filling at the end, so that another one can follow. */
    private static byte[] tar0(byte[] tar) {
        int end = tar.length;
        while (end >= 512 && isZero(tar, end - 512)) {
            end -= 512;
        }
        return Arrays.copyOf(tar, end);
    }

    private static boolean isZero(byte[] bytes, int from) {
        for (int i = from; i < from + 512; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Sets the mark of encryption in both headers of the entry. */
    private static void encrypt(byte[] zip, String name) {
        byte[] wanted = bytes(name);
        for (int i = 0; i + wanted.length <= zip.length; i++) {
            if (Arrays.equals(zip, i, i + wanted.length, wanted, 0, wanted.length)) {
                boolean local = i >= 30 && zip[i - 30] == 'P' && zip[i - 28] == 3;
                zip[local ? i - 30 + 6 : i - 46 + 8] |= 1;
            }
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
