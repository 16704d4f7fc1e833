package org.entente.app.corpus.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.SingleBody;

/** The bytes of a part of a mail into text, by the charset it names; many name none, or a smaller one than they use. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Names that say nothing: mail programs write them where they do not know. */
    private static final Set<String> SAYING_NOTHING =
            Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "utf-8", "utf8", "unknown-8bit", "default");

    private Charsets() {}

    static String decode(SingleBody body, String named) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return decode(in.readAllBytes(), named);
        }
    }

    static String decode(byte[] bytes, String named) {
        Optional<Charset> charset = charset(named);
        String text = charset.isPresent() ? new String(bytes, charset.get()) : guessed(bytes);
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }

    private static Optional<Charset> charset(String named) {
        if (named == null || SAYING_NOTHING.contains(named.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(named));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
