package org.entente.app.watch.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes into letters. A byte order mark is believed; then what is valid UTF-8, since nothing else looks like it by
 * chance; then the header and the XML declaration; and last windows-1252. Feeds that are labelled wrongly are many, those
 * labelled UTF-8 by a server's habit most of all.
 */
final class Decoded {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARATION = 200;
    private static final Pattern IN_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");
    private static final Pattern IN_XML =
            Pattern.compile("\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)[\"']");

    private Decoded() {}

    /** @param type the media type as told, with its charset if it has one */
    static String of(byte[] bytes, String type) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return new String(bytes, mark.get()).replaceFirst("\\A\uFEFF", "");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Optional<Charset> told = charset(IN_TYPE.matcher(type)).or(() -> charset(IN_XML.matcher(head)));
        return utf8(bytes, told).orElseGet(() -> new String(bytes, told.orElse(WINDOWS)));
    }

    /** ISO-2022 and the like are all ASCII, and valid UTF-8 by chance: where nothing stands beyond ASCII, labels hold. */
    private static Optional<String> utf8(byte[] bytes, Optional<Charset> told) {
        boolean ascii = true;
        for (byte b : bytes) {
            ascii &= b >= 0 && b != 0x1b && b != 0;
        }
        if (ascii) {
            return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean other = text.indexOf(0x1b) >= 0 || text.indexOf(0) >= 0;
            return other && told.isPresent() ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length > 2 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length > 1 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length > 1 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(Matcher label) {
        if (!label.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(label.group(1));
            // Bytes that are no UTF-8 are not made so by a label; and "latin 1" has meant windows-1252 for decades.
            boolean wrong = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
            return wrong
                    ? Optional.empty()
                    : Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
