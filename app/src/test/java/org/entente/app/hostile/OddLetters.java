package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.of;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.entente.app.corpus.input.Reason;

/** Text files that are no text, in letters nobody knows, or of a shape that no writer makes. */
final class OddLetters {
    private OddLetters() {}

    static void write(HostileFolder folder) throws IOException {
        broken(folder);
        encodings(folder);
        controls(folder);
        shapes(folder);
        headers(folder);
    }

    private static void broken(HostileFolder folder) throws IOException {
        folder.put("bad-byte.txt", of(folder.good(), bytes(0xFF, 0xC0)), 1);
        folder.put("overlong.txt", of(folder.good(), bytes(0xC0, 0xAE, 0xC0, 0xAE)), 0, Reason.NOT_UTF8);
        folder.put("overlong-nul.txt", of(folder.good(), bytes(0xC0, 0x80)), 1);
        folder.put("surrogate.txt", of(folder.good(), bytes(0xED, 0xA0, 0x80)), 1);
        folder.put("too-high.txt", of(folder.good(), bytes(0xF4, 0x90, 0x80, 0x80)), 0, Reason.NOT_UTF8);
        folder.put("cut-letter.txt", of(folder.good(), bytes(0xE2, 0x82)), 1);
        folder.put("late-bad.txt", of(folder.good(), " word".repeat(20_000), bytes(0xC0, 0xAF)), 1);
        folder.put("mixed.txt", of(folder.good(), "\u041c\u0438\u0440", bytes(0xCC, 0xE8, 0xF0)), 0, Reason.NOT_UTF8);
    }

    private static void encodings(HostileFolder folder) throws IOException {
        folder.put("utf16-bare.txt", folder.good().getBytes(StandardCharsets.UTF_16LE), 0, Reason.BINARY);
        folder.put("utf16-marked.txt", folder.good().getBytes(StandardCharsets.UTF_16), 1);
        folder.put("utf16-odd.txt", of(folder.good().getBytes(StandardCharsets.UTF_16), "x"), 0, Reason.NOT_UTF8);
        folder.put("utf16-half.txt", of(bytes(0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41)), 0, Reason.NOT_UTF8);
        folder.put("utf32.txt", of(bytes(0xFF, 0xFE, 0, 0), wide(folder.good())), 1);
        folder.put("utf32-high.txt", bytes(0xFF, 0xFE, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F), 0, Reason.NOT_UTF8);
        folder.put("utf7.txt", folder.good() + " +AGE-", 1);
        folder.put("cyrillic.txt", "\u041c\u0438\u0440".getBytes(Charset.forName("windows-1251")), 0, Reason.NOT_UTF8);
        folder.put("ebcdic.txt", folder.good().getBytes(Charset.forName("IBM037")), 0, Reason.NOT_UTF8);
    }

    private static void controls(HostileFolder folder) throws IOException {
        folder.put("nul.txt", folder.good() + "\0", 0, Reason.BINARY);
        folder.put("controls.txt", folder.good() + "\1\2\3\4\5\6", 0, Reason.BINARY);
        folder.put("escapes.txt", folder.good() + "\u001b]0;gotcha\7" + " word".repeat(100), 1);
        folder.put("turned.txt", folder.good() + "\u202e\u2066\u2069", 1);
        folder.put("marks.txt", folder.good() + "e" + "\u0301".repeat(100_000), 1);
        folder.put("binary.txt", Bytes.noise(50_000), 0, Reason.BINARY);
        folder.put("program.txt", of(bytes(0x7F), "ELF", bytes(2, 1, 1, 0), new byte[500]), 0, Reason.BINARY);
    }

    private static void shapes(HostileFolder folder) throws IOException {
        folder.put("nothing.txt", "", 0, Reason.EMPTY);
        folder.put("mark-alone.txt", bytes(0xEF, 0xBB, 0xBF), 0, Reason.EMPTY);
        folder.put("mark-alone-16.txt", bytes(0xFE, 0xFF), 0, Reason.EMPTY);
        folder.put("blank.txt", " \t\r\n\f\u2003\u00a0".repeat(1000), 0, Reason.EMPTY);
        folder.put("line.txt", folder.good() + " word".repeat(Bytes.MB / 5), 1);
        folder.put("word.txt", folder.good() + " " + "x".repeat(5 * Bytes.MB), 1);
        folder.put("word-large.txt", "x".repeat(20_000_001), 0, Reason.TOO_LARGE);
        folder.put("lines.txt", folder.good() + "\n".repeat(5 * Bytes.MB), 1);
        folder.put("returns.txt", folder.good() + "\r".repeat(Bytes.MB), 1);
        folder.put("pictures.txt", folder.good() + "\uD83D\uDE00".repeat(100_000), 1);
        folder.put("letters.txt", letters(), 1);
        folder.put("number.txt", folder.good() + " 1" + ",000".repeat(50_000) + ".", 1);
        folder.put("apostrophes.txt", folder.good() + " " + "o'".repeat(50_000) + "o.", 1);
        folder.put("gap.txt", folder.good() + " ".repeat(200_000) + "Then it rained.", 1);
        folder.put("rules.txt", folder.good() + ("\n" + "-".repeat(200) + "!").repeat(100), 1);
        folder.put(
                "huge.txt",
                out -> {
                    byte[] block = " word".repeat(Bytes.MB / 5).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 20; i++) {
                        out.write(block);
                    }
                },
                0,
                Reason.TOO_LARGE);
    }

    private static void headers(HostileFolder folder) throws IOException {
        folder.put("header-endless.txt", "title: x\n" + "a: b\n".repeat(100_000), 0, Reason.BROKEN_HEADER);
        folder.put("header-alone.txt", "title: x\ndate: 2024-02-19\n", 0, Reason.NO_TEXT);
        folder.put("header-apart.txt", "title: x\n" + " \n".repeat(100_000) + folder.good(), 1);
        folder.put("header-gap.txt", "title: x" + " ".repeat(200_000) + "y\n\n" + folder.good(), 1);
        folder.put("header-large.txt", "title: " + "x".repeat(Bytes.MB) + "\n\n" + folder.good(), 1);
        folder.put("header-open.txt", "title: " + "word ".repeat(100_000) + folder.good(), 0, Reason.NO_TEXT);
        folder.put(
                "markdown.md",
                folder.good() + "\n\n" + "> ".repeat(100_000) + "[".repeat(100_000) + "*".repeat(100_000),
                1);
    }

    /** Any letters that there are. */
    private static String letters() {
        StringBuilder text = new StringBuilder("FRA meets ITA. ");
        new Random(5)
                .ints(50_000, 0x20, 0x2FFFF)
                .filter(c -> Character.isDefined(c) && (c < 0xD800 || c > 0xDFFF) && c != 0x7F)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static byte[] wide(String text) {
        return text.getBytes(Charset.forName("UTF-32LE"));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
