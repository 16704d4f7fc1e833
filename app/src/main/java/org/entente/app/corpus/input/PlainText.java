package org.entente.app.corpus.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes into text without byte order mark and control characters gone astray, lines ended by LF. */
public final class PlainText {
    /** No article is longer: 20 MB. */
    public static final int LIMIT = 20_000_000;

    /** One control character in so many makes a file binary. */
    private static final int CONTROL_SHARE = 50;

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private PlainText() {}

    /** The text of bytes in the encoding that {@link Encoding} finds. */
    public static String of(byte[] bytes) throws BadInput {
        return of(bytes, charset(bytes));
    }

    /** The text of bytes in an encoding known already. */
    public static String of(byte[] bytes, Charset charset) throws BadInput {
        String text = Encoding.decode(bytes, charset);
        refuseBinary(text);
        return lines(text);
    }

    /** How the bytes are encoded; binary ones are refused before anybody asks for their letters. */
    public static Charset charset(byte[] bytes) throws BadInput {
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE);
        if (!marked) {
            refuseBinary(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return Encoding.of(bytes, true);
    }

    /** Text that came from elsewhere than bytes, such as a JSON string: no NUL, no half of a character. */
    public static String withoutNul(String text) throws BadInput {
        if (text.indexOf('\0') >= 0) {
            throw new BadInput(Reason.BINARY, "holds NUL characters");
        }
        return lines(LONE_SURROGATE.matcher(text).replaceAll("\uFFFD"));
    }

    /** Whether these first bytes of a file can be those of a text. */
    public static boolean isLikely(byte[] head) {
        try {
            Charset charset = Encoding.of(head, false);
            refuseBinary(new String(head, charset));
            return true;
        } catch (BadInput e) {
            return false;
        }
    }

    /** Whether there is nothing to be seen in it: white space, also such as does not break. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Refuses what is no text but bytes taken for letters. */
    static void refuseBinary(String text) throws BadInput {
        if (text.indexOf('\0') >= 0) {
            throw new BadInput(Reason.BINARY, "is binary: it holds NUL bytes");
        }
        long controls = text.chars().filter(PlainText::isControl).count();
        if (controls * CONTROL_SHARE > text.length()) {
            throw new BadInput(Reason.BINARY, "is binary: it holds " + controls + " control characters");
        }
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isControl(int c) {
        return c > 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }
}
