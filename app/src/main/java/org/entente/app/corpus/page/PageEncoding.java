package org.entente.app.corpus.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/**
 * The bytes of a page into letters. In this order: the byte order mark; the charset that whoever sent the page told; the
 * one in its {@code <meta>}; UTF-8 if the bytes are valid UTF-8; windows-1252. Bytes that are no letters in it become
 * U+FFFD.
 */
final class PageEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int META_WITHIN = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>|<\\?xml[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    /** What browsers take these names for (WHATWG, Encoding); a page that is read as bytes of ASCII cannot be UTF-16. */
    private static final Map<String, String> BROWSERS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GBK",
            "ks_c_5601-1987", "x-windows-949",
            "utf-16", "utf-8",
            "utf-16le", "utf-8",
            "utf-16be", "utf-8");

    private PageEncoding() {}

    /** @param type a media type as told, such as {@code "text/html; charset=iso-8859-2"}, or empty */
    static String decode(byte[] bytes, String type) throws BadInput {
        Optional<Charset> marked = marked(bytes);
        String text = marked.isPresent() ? withoutMark(new String(bytes, marked.get())) : unmarked(bytes, type);
        // A picture or a program that only calls itself a page.
        if (text.chars().limit(META_WITHIN).filter(c -> c == 0).count() > 1) {
            throw new BadInput(Reason.BINARY, "is binary: it holds NUL bytes");
        }
        return text;
    }

    /** The charset of the byte order mark. */
    static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB ->
                bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String unmarked(byte[] bytes, String type) {
        Optional<Charset> told = named(CHARSET.matcher(type)).or(() -> inMeta(bytes));
        if (told.isPresent() && !told.get().equals(StandardCharsets.UTF_8)) {
            return new String(bytes, told.get());
        }
        Optional<String> valid = utf8(bytes);
        if (valid.isPresent()) {
            return valid.get();
        }
        String broken = new String(bytes, StandardCharsets.UTF_8);
        // A page cut off within a letter is still UTF-8; one without any letter of several bytes never was.
        boolean someUtf8 = broken.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD);
        return told.isPresent() && someUtf8 ? broken : new String(bytes, WINDOWS_1252);
    }

    private static Optional<Charset> inMeta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher tags = META.matcher(start);
        while (tags.find()) {
            Optional<Charset> named =
                    named(CHARSET.matcher(tags.group())).or(() -> named(XML_ENCODING.matcher(tags.group())));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** A name that is none is passed over. */
    private static Optional<Charset> named(Matcher name) {
        if (!name.find()) {
            return Optional.empty();
        }
        String said = name.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(BROWSERS.getOrDefault(said, said)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
