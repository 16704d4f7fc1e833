package org.entente.app.corpus.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes into text: strict UTF-8 without its byte order mark, lines ended by LF. */
public final class PlainText {
    /** No article is longer: 20 MB. */
    public static final int LIMIT = 20_000_000;

    /** One control character in so many bytes makes a file binary. */
    private static final int CONTROL_SHARE = 50;

    private PlainText() {}

    public static String of(byte[] bytes) throws BadInput {
        if (isUtf16(bytes)) {
            throw new BadInput(Reason.NOT_UTF8_BUT_16, "is UTF-16, not UTF-8");
        }
        refuseBinary(bytes);
        String text = decode(bytes);
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Text that came from elsewhere than bytes, such as a JSON string, holds no NUL either. */
    public static String withoutNul(String text) throws BadInput {
        if (text.indexOf('\0') >= 0) {
            throw new BadInput(Reason.BINARY, "holds NUL characters");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isUtf16(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE;
    }

    private static void refuseBinary(byte[] bytes) throws BadInput {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new BadInput(Reason.BINARY, "is binary: it holds NUL bytes");
            }
            controls += isControl(b) ? 1 : 0;
        }
        if (controls * CONTROL_SHARE > bytes.length) {
            throw new BadInput(Reason.BINARY, "is binary: it holds " + controls + " control characters");
        }
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
    }

    private static String decode(byte[] bytes) throws BadInput {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(Reason.NOT_UTF8, "is not UTF-8 (" + firstBad(bytes) + ")");
        }
    }

    /** {@code "byte 0xE9 in line 3"}. */
    private static String firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int at = in.position();
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return String.format(Locale.ROOT, "byte 0x%02X in line %d", bytes[Math.min(at, bytes.length - 1)], line);
    }
}
