package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.find;
import static org.entente.app.hostile.Bytes.little;
import static org.entente.app.hostile.Packs.tar;
import static org.entente.app.hostile.Packs.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.app.corpus.input.Reason;

/** Archives that are whole, but whose names, sizes, counts and places are not true or not to be trusted. */
final class LyingArchives {
    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};

    private LyingArchives() {}

    static void write(HostileFolder folder) throws IOException {
        names(folder);
        numbers(folder);
        tars(folder);
        memory(folder);
    }

    private static void names(HostileFolder folder) throws IOException {
        folder.put("name-up.zip", zip("../../../../outside.txt", folder.good()), 1);
        folder.put("name-absolute.zip", zip("/tmp/outside.txt", folder.good()), 1);
        folder.put("name-windows.zip", zip("C:\\..\\..\\outside.txt", folder.good()), 1);
        folder.put("name-up.tar", tar("../../outside.txt", folder.good()), 1);
        folder.put("name-long.zip", zip("x".repeat(65_000) + ".txt", folder.good()), 1);
        folder.put("name-long.tar", tar("y/".repeat(30_000) + ".txt", folder.good()), 0);
        folder.put("name-control.zip", zip("a\0\u001b[2J\u202e\n.txt", folder.good()), 1);
        folder.put("name-empty.zip", zip("", folder.good()), 0);
        folder.put("name-twice.zip", twice(zip("a.txt", folder.good(), "b.txt", folder.good())), 2);
        folder.put("entries.zip", manyThousand(folder.good()), 1);
        folder.put("locked.zip", locked(zip("a.txt", folder.good(), "b.txt", "x")), 1, Reason.ENCRYPTED);
    }

    private static void numbers(HostileFolder folder) throws IOException {
        byte[] two = zip("a.txt", folder.good(), "b.txt", folder.good());
        int end = find(two, END);
        folder.put("claims-entries.zip", patched(two, end + 10, little(2, 60_000)), 2);
        folder.put("directory-far.zip", patched(two, end + 16, little(4, 0x7FFF_FFFF)), 0, Reason.BROKEN_ARCHIVE);
        folder.put("directory-gone.zip", Arrays.copyOf(one(folder), find(one(folder), CENTRAL)), 1, Reason.TRUNCATED);
        folder.put("overlap.zip", overlapping(folder.good()), 1, Reason.BROKEN_ARCHIVE);
        byte[] one = one(folder);
        folder.put("method.zip", patched(one, find(one, CENTRAL) + 10, little(2, 99)), 0, Reason.BROKEN_ARCHIVE);
        byte[] sum = one(folder);
        folder.put("sum.zip", patched(sum, find(sum, CENTRAL) + 16, little(4, 1)), 0, Reason.BROKEN_ARCHIVE);
        byte[] size = one(folder);
        folder.put(
                "size.zip", patched(size, find(size, CENTRAL) + 20, little(4, 0xFFFF_FFFEL)), 0, Reason.BROKEN_ARCHIVE);
        byte[] offset = one(folder);
        folder.put("offset.zip", patched(offset, find(offset, CENTRAL) + 42, little(4, 7)), 0, Reason.BROKEN_ARCHIVE);
    }

    private static void tars(HostileFolder folder) throws IOException {
        folder.put("size-huge.tar", header("a.txt", "77777777777", '0', folder.good()), 0, Reason.TRUNCATED);
        folder.put("size-negative.tar", header("a.txt", "\u00ff\u00ff\u00ff", '0', "x"), 0, Reason.BROKEN_ARCHIVE);
        folder.put("long-name-huge.tar", header("././@LongLink", "70000000000", 'L', "x"), 0, Reason.TRUNCATED);
        folder.put("extra-huge.tar", header("PaxHeader", "70000000000", 'x', "99 path=a"), 0, Reason.BROKEN_ARCHIVE);
        folder.put(
                "extra-broken.tar", header("PaxHeader", "00000000011", 'x', "-5 path=a\n"), 0, Reason.BROKEN_ARCHIVE);
        folder.put("link.tar", header("a.txt", "00000000000", '2', ""), 0);
        folder.put("kind-unknown.tar", header("a.txt", "00000000005", '~', "hello"), 1);
    }

    /** They ask for more memory than there is to unpack a few bytes. */
    private static void memory(HostileFolder folder) throws IOException {
        byte[] window = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) 0xA8, 1, 0, 0};
        folder.put("window.txt.zst", window, 0, Reason.BROKEN_ARCHIVE);
        byte[] nameless = {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 3};
        folder.put(
                "name-endless.gz",
                out -> {
                    out.write(nameless);
                    out.write(Bytes.hex(2 * Bytes.MB).getBytes(StandardCharsets.US_ASCII));
                },
                0,
                Reason.TRUNCATED);
    }

    private static byte[] one(HostileFolder folder) throws IOException {
        return zip("a.txt", folder.good());
    }

    private static byte[] patched(byte[] archive, int at, byte[] number) {
        byte[] patched = archive.clone();
        System.arraycopy(number, 0, patched, at, number.length);
        return patched;
    }

    private static byte[] twice(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace("b.txt", "a.txt").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The second of two entries lies where the first does, as in bombs without nesting. */
    private static byte[] overlapping(String good) throws IOException {
        byte[] zip = zip("a.txt", good, "b.txt", "x");
        int first = find(zip, CENTRAL);
        int second = first + 4 + find(Arrays.copyOfRange(zip, first + 4, zip.length), CENTRAL);
        return patched(zip, second + 42, little(4, 0));
    }

    private static byte[] locked(byte[] zip) {
        int second = 4 + find(Arrays.copyOfRange(zip, 4, zip.length), LOCAL);
        int first = find(zip, CENTRAL);
        int central = first + 4 + find(Arrays.copyOfRange(zip, first + 4, zip.length), CENTRAL);
        return patched(patched(zip, second + 6, little(2, 9)), central + 8, little(2, 9));
    }

    private static byte[] manyThousand(String good) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".png"));
            }
            zip.putNextEntry(new ZipEntry("last.txt"));
            zip.write(Bytes.of(good));
        }
        return out.toByteArray();
    }

    /** A header with a right sum, and what follows it. */
    private static byte[] header(String name, String size, char kind, String content) {
        byte[] block = new byte[1024];
        put(name, block, 0);
        put("0000644\0" + "0000000\0" + "0000000\0", block, 100);
        put(size + "\0", block, 124);
        put("14000000000\0" + " ".repeat(8) + kind, block, 136);
        put("ustar\0" + "00", block, 257);
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += block[i] & 0xFF;
        }
        put(String.format(java.util.Locale.ROOT, "%06o\0 ", sum), block, 148);
        put(content, block, 512);
        return block;
    }

    private static void put(String text, byte[] block, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
