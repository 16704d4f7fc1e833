package org.entente.app.corpus.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * In which letters bytes are written: UTF-8, UTF-16 or UTF-32 with a byte order mark, and windows-1252 where nothing
 * speaks against it. Other encodings look the same to a machine; to read them by chance would put wrong names into
 * articles, so they are refused.
 */
public final class Encoding {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What the user is told of a file in windows-1252: nobody said so, it was taken for that. */
    public static final String REMARK = "not UTF-8, read as windows-1252";

    private Encoding() {}

    /** @param whole whether the bytes are all there are; else their last character may be cut in two */
    public static Charset of(byte[] bytes, boolean whole) throws BadInput {
        Charset marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        int bad = firstNotUtf8(bytes, whole);
        if (bad < 0) {
            return StandardCharsets.UTF_8;
        }
        if (Western.isClear(bytes)) {
            return WINDOWS_1252;
        }
        throw new BadInput(Reason.NOT_UTF8, "is not UTF-8 (" + place(bytes, bad) + ")");
    }

    /**
     * The characters of a source without a byte order mark. The encoding is that of its head; a byte that cannot be of
     * it later on is a {@link CharacterCodingException}.
     */
    public static Reader reader(Source source, Opening opening) throws IOException, BadInput {
        byte[] head = source.head();
        Charset charset = of(head, head.length < Source.HEAD);
        if (charset.equals(WINDOWS_1252)) {
            opening.remark(source.place(), REMARK);
        }
        Reader reader = new BufferedReader(new InputStreamReader(source.stream(), charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The first characters of a source without a byte order mark; none if nobody knows its encoding. */
    public static String head(Source source) throws IOException {
        byte[] bytes = source.head();
        try {
            String text = new String(bytes, of(bytes, bytes.length < Source.HEAD));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (BadInput e) {
            return "";
        }
    }

    /** The text without its byte order mark. */
    static String decode(byte[] bytes, Charset charset) throws BadInput {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(Reason.NOT_UTF8, "is not " + charset.name() + ", though its first bytes say so");
        }
    }

    /** By the byte order mark, or null. */
    private static Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE) {
            boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return wide ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        return first == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    /** Where the first byte stands that cannot be UTF-8, or -1. */
    private static int firstNotUtf8(byte[] bytes, boolean whole) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length + 1, 8192));
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, whole);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    /** {@code "byte 0xE9 in line 3"}. */
    private static String place(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return String.format(Locale.ROOT, "byte 0x%02X in line %d", bytes[Math.min(at, bytes.length - 1)], line);
    }
}
